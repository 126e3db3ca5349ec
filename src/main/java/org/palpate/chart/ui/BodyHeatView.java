/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.chart.ui;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.LinkedHashMap;
import java.util.Locale;
import org.palpate.base.ui.EmptyState;
import org.palpate.bodymap.BodyMapHeat;
import org.palpate.bodymap.Place;
import org.palpate.chart.ClinicMap;
import org.palpate.chart.ClinicMapService;
import org.palpate.chart.Quarter;

/** Where the clinic's clients had findings in a quarter, in groups that tell of nobody. */
@Route("body-heat-map")
@PageTitle("Body heat map · Palpate")
@Menu(title = "Body heat map", order = 3, icon = "vaadin:male")
@RolesAllowed("MANAGER")
class BodyHeatView extends Main {

    private final ClinicMapService maps;
    private final BodyMapHeat heat = new BodyMapHeat(ClinicMap.LEAST, ClinicMap.LEAST);

    BodyHeatView(ClinicMapService maps) {
        this.maps = maps;
        addClassNames("page", "body-heat-view");
        var header = new Header(new H1("Body heat map"));
        header.addClassName("page-header");
        add(header);
        var quarters = maps.quarters();
        if (quarters.isEmpty()) {
            add(new EmptyState(
                    "No finished quarter yet",
                    "The map of a quarter is here once the quarter is over and notes with marks were signed in it."));
            return;
        }
        var about = new Paragraph(
                "For how many clients something was reported or found at each region, in notes that are"
                        + " signed. Clients are counted in fives, quarter by quarter, so that nobody can be recognised.");
        about.addClassName("page-lead");
        var choice = new Select<Quarter>();
        choice.setLabel("Quarter");
        choice.setWidth("min(18rem, 100%)");
        choice.setItems(quarters);
        choice.setItemLabelGenerator(BodyHeatView::words);
        choice.addValueChangeListener(change -> show(change.getValue()));
        add(about, choice, heat);
        choice.setValue(quarters.getFirst());
    }

    private void show(Quarter quarter) {
        var counts = new LinkedHashMap<Place, Integer>();
        maps.map(quarter).places().forEach(group -> counts.put(group.place(), group.atLeast()));
        heat.setPlaces(counts);
    }

    /** {@code July to September 2026}. */
    private static String words(Quarter quarter) {
        return month(quarter.firstDay()) + " to " + month(quarter.lastDay()) + " " + quarter.year();
    }

    private static String month(LocalDate day) {
        return day.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }
}
