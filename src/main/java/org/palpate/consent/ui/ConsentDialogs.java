/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.consent.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.palpate.base.Rejection;
import org.palpate.base.ui.ClinicalText;
import org.palpate.base.ui.FormDialog;
import org.palpate.base.ui.Notices;
import org.palpate.client.ClientId;
import org.palpate.clinic.ClinicService;
import org.palpate.consent.Consent;
import org.palpate.consent.ConsentContent;
import org.palpate.consent.ConsentDocument;
import org.palpate.consent.ConsentRulesService;
import org.palpate.consent.ConsentScope;
import org.palpate.consent.ConsentService;
import org.palpate.consent.SpokenConsent;
import org.springframework.stereotype.Component;

/** Opens the dialogs in which a consent is given, taken back, or asked for before a sensitive area is treated. */
@Component
public class ConsentDialogs {

    private final ConsentService consents;
    private final ConsentRulesService rules;
    private final ClinicService clinic;
    private final InstantSource time;
    private final List<ConsentDocument> documents;

    ConsentDialogs(
            ConsentService consents,
            ConsentRulesService rules,
            ClinicService clinic,
            InstantSource time,
            List<ConsentDocument> documents) {
        this.consents = consents;
        this.rules = rules;
        this.clinic = clinic;
        this.time = time;
        this.documents = documents;
    }

    /**
     * Asks what must be asked before places are treated: lets the client sign what is missing, and the therapist tick
     * the yes that was spoken today.
     *
     * @param regions keys of the structures and coarse areas with a TREATED mark
     * @param spoken what was confirmed at this visit so far
     * @param then takes all that is confirmed now, once nothing is missing any more
     * @return the dialog, not open yet; {@link SensitiveAreaDialog#isNeeded} says whether it has anything to ask
     */
    public SensitiveAreaDialog beforeTreating(
            ClientId client,
            Collection<String> regions,
            Collection<SpokenConsent> spoken,
            Consumer<List<SpokenConsent>> then) {
        return new SensitiveAreaDialog(this, consents, client, today(), regions, spoken, time, then);
    }

    /** Asks for one consent; {@code then} runs once it is stored. */
    void ask(ClientId client, ConsentScope scope, Collection<String> areas, Runnable then) {
        var form = new ConsentForm(rules::words, blankPath(client));
        form.propose(scope, areas, consents.inForce(client, today()).minor());
        var dialog = new FormDialog[1];
        dialog[0] = new FormDialog("Ask for consent", form, "Save consent", () -> {
            try {
                consents.give(client, form.getDraft());
                dialog[0].close();
                Notices.done("Consent saved.");
                then.run();
            } catch (Rejection rejection) {
                form.show(rejection);
            }
        });
        dialog[0].addClassName("consent-dialog");
        dialog[0].open();
    }

    /** Takes a consent back, or only these areas of it; {@code then} runs once that is stored. */
    void withdraw(Consent consent, Collection<String> areas, Runnable then) {
        var reason = ClinicalText.field(new TextArea("Reason"));
        reason.setHelperText("In the client's words, if they give one. Nobody has to.");
        reason.setWidthFull();
        var form = new Div(new Paragraph(whatEnds(consent, areas)), reason);
        var dialog = new FormDialog[1];
        dialog[0] = new FormDialog("Withdraw this consent", form, "Withdraw now", () -> {
            try {
                consents.withdraw(consent.client(), consent.id(), areas, reason.getValue());
                Notices.done("Consent withdrawn.");
            } catch (Rejection rejection) {
                if (rejection.field().equals("reason")) {
                    reason.setErrorMessage(rejection.getMessage());
                    reason.setInvalid(true);
                    return;
                }
                Notices.refused(String.valueOf(rejection.getMessage()));
            }
            dialog[0].close();
            then.run();
        });
        dialog[0].open();
    }

    /** Of several areas it is said by name which end and which stay. */
    private static String whatEnds(Consent consent, Collection<String> areas) {
        var open = consent.openAreas();
        if (areas.isEmpty() || open.size() == areas.size()) {
            var which = open.size() > 1 ? names(open, area -> true) + ": it ends" : "It ends";
            return which + " at once and stays in the record. This cannot be undone.";
        }
        return names(open, area -> areas.contains(area.key())) + ": this ends at once. In force stays: "
                + names(open, area -> !areas.contains(area.key()))
                + ". The consent stays in the record. This cannot be undone.";
    }

    private static String names(List<ConsentContent.Area> areas, Predicate<ConsentContent.Area> which) {
        return areas.stream().filter(which).map(ConsentContent.Area::name).collect(Collectors.joining(", "));
    }

    LocalDate today() {
        return LocalDate.ofInstant(time.instant(), clinic.profile().timeZone());
    }

    private @Nullable Function<ConsentScope, String> blankPath(ClientId client) {
        return documents.stream()
                .findFirst()
                .map(document -> (Function<ConsentScope, String>) scope -> document.blank(client, scope))
                .orElse(null);
    }
}
