/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.intake.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.time.ZoneId;
import java.util.List;
import org.palpate.base.ui.Format;
import org.palpate.client.ClientId;
import org.palpate.intake.IntakeService;
import org.palpate.intake.IntakeSummary;

/** The versions, newest first; each unfolds to what it changed. */
class VersionList extends Section {

    VersionList(IntakeService intakes, ClientId client, List<IntakeSummary> history, ZoneId zone) {
        addClassNames("card", "versions");
        add(new H2("Versions"));
        for (var version : history) {
            var details = new Details("Version " + version.number() + " · " + Format.dayAndTime(version.savedAt(), zone)
                    + " · " + author(version));
            details.setWidthFull();
            details.addOpenedChangeListener(change -> {
                if (change.isOpened() && details.getContent().findAny().isEmpty()) {
                    details.add(new DifferenceList(intakes.difference(client, version.number() - 1, version.number())
                            .changes()));
                }
            });
            add(details);
        }
    }

    static String author(IntakeSummary version) {
        if (!version.byClient()) {
            return version.savedBy();
        }
        var reviewer = version.reviewedBy();
        return "filled in by the client" + (reviewer == null ? ", not looked at yet" : ", looked at by " + reviewer);
    }
}
