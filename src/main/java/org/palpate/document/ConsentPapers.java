/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.document;

import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.palpate.base.NotFound;
import org.palpate.client.ClientId;
import org.palpate.client.ClientService;
import org.palpate.clinic.ClinicService;
import org.palpate.consent.Consent;
import org.palpate.consent.ConsentContent;
import org.palpate.consent.ConsentRulesService;
import org.palpate.consent.ConsentScope;
import org.palpate.consent.ConsentService;
import org.palpate.consent.ConsentText;
import org.palpate.consent.SensitiveArea;
import org.palpate.consent.SensitiveAreas;
import org.palpate.consent.Withdrawal;
import org.springframework.stereotype.Component;

/** Gathers what a consent on paper says. */
@Component
class ConsentPapers {

    private final ClinicService clinic;
    private final ClientService clients;
    private final ConsentService consents;
    private final ConsentRulesService rules;

    ConsentPapers(ClinicService clinic, ClientService clients, ConsentService consents, ConsentRulesService rules) {
        this.clinic = clinic;
        this.clients = clients;
        this.consents = consents;
        this.rules = rules;
    }

    ConsentPaper given(ClientId id, UUID wanted) {
        var consent = consents.history(id).stream()
                .filter(one -> one.id().equals(wanted))
                .findFirst()
                .orElseThrow(NotFound::new);
        var content = consent.content();
        var areas = content.areas().stream()
                .map(area -> area(area, consent.areasWithdrawn().get(area.key())))
                .toList();
        return paper(id, content.text(), areas, answer(consent, clinic.profile().timeZone()));
    }

    /** Every area is on it, to be ticked by hand. */
    ConsentPaper blank(ClientId id, ConsentScope scope) {
        var all =
                scope == ConsentScope.SENSITIVE_AREA ? SensitiveAreas.standard().all() : List.<SensitiveArea>of();
        var areas = all.stream()
                .map(area -> ConsentPaper.Area.of(
                        area.name(), SensitiveAreas.standard().regions(area.key()), null))
                .toList();
        var words = rules.words(scope, all.stream().map(SensitiveArea::key).toList());
        return paper(id, words, areas, null);
    }

    private static ConsentPaper.Area area(ConsentContent.Area area, @Nullable Withdrawal taken) {
        return new ConsentPaper.Area(
                area.name(),
                SensitiveAreas.standard().regions(area.key()),
                area.validUntil(),
                taken == null ? null : taken.on(),
                taken == null ? "" : taken.reason());
    }

    private ConsentPaper paper(
            ClientId id, ConsentText text, List<ConsentPaper.Area> areas, ConsentPaper.@Nullable Given given) {
        return new ConsentPaper(
                Sources.clinic(clinic.profile()), Sources.client(clients.summary(id)), text, areas, given);
    }

    private static ConsentPaper.Given answer(Consent consent, ZoneId zone) {
        var content = consent.content();
        var withdrawal = consent.withdrawal();
        return new ConsentPaper.Given(
                content.signedBy(),
                content.relation(),
                content.signature(),
                content.givenOn(),
                content.validUntil(),
                content.witness(),
                consent.recordedBy(),
                consent.recordedAt(),
                zone,
                consent.hash(),
                withdrawal == null ? null : withdrawal.on(),
                withdrawal == null ? "" : withdrawal.reason());
    }
}
