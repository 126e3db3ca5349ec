/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.chart.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datepicker.DatePicker.DatePickerI18n;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.List;
import org.palpate.base.Rejection;
import org.palpate.base.ui.FieldErrors;
import org.palpate.chart.ClientPrint;
import org.palpate.chart.TimelineService;
import org.palpate.client.ClientId;

/** Chooses the days whose signed visits are printed on one paper. */
class PrintVisitsDialog extends Dialog {

    private final TimelineService timeline;
    private final ClientId client;
    private final List<ClientPrint> prints;
    private final FieldErrors errors = new FieldErrors();
    private final DatePicker from = errors.at("from", new DatePicker("From"));
    private final DatePicker to = errors.at("to", new DatePicker("To"));
    private final Paragraph said = new Paragraph();
    private final Div links = new Div();

    PrintVisitsDialog(
            TimelineService timeline, ClientId client, List<ClientPrint> prints, LocalDate first, LocalDate last) {
        this.timeline = timeline;
        this.client = client;
        this.prints = prints;
        setHeaderTitle("Print visits");
        addClassName("form-dialog");
        setWidth("min(34rem, 96vw)");
        var dates = new DatePickerI18n().setDateFormats("yyyy-MM-dd", "dd.MM.yyyy", "d MMM yyyy");
        List.of(from, to).forEach(day -> day.setI18n(dates));
        from.setValue(first);
        to.setValue(last);
        from.addValueChangeListener(change -> count());
        to.addValueChangeListener(change -> count());
        said.getElement().setAttribute("role", "status");
        links.addClassName("document-links");
        var days = new Div(from, to);
        days.addClassName("print-days");
        add(days, said, links);
        getFooter().add(new Button("Close", click -> close()));
        count();
    }

    private void count() {
        links.removeAll();
        try {
            int visits = timeline.signed(client, from.getValue(), to.getValue()).size();
            prints.forEach(print -> offer(print, visits));
        } catch (Rejection rejection) {
            said.setText("");
            errors.show(rejection);
        }
    }

    private void offer(ClientPrint print, int visits) {
        if (visits == 0) {
            said.setText("No visit was signed on these days.");
        } else if (visits > print.mostVisits()) {
            said.setText("These are %,d signed visits, and one paper holds %d. Choose a shorter time."
                    .formatted(visits, print.mostVisits()));
        } else {
            said.setText(visits == 1 ? "1 signed visit." : visits + " signed visits, the oldest first, with contents.");
            var link = new Anchor(print.path(client, from.getValue(), to.getValue()), print.label());
            link.addClassName("button-link");
            link.setRouterIgnore(true);
            link.getElement().setAttribute("download", true);
            links.add(link);
        }
    }
}
