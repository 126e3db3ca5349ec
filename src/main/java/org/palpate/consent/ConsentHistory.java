/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.consent;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.palpate.client.ClientId;
import org.palpate.clinic.ClinicService;
import org.palpate.clinic.StaffProfile;
import org.palpate.consent.ConsentLedger.Entry;
import org.palpate.consent.ConsentLedger.Kind;
import org.springframework.stereotype.Component;

/** A client's consents, each with what became of it, put together from the entries of the ledger. */
@Component
class ConsentHistory {

    private final ConsentLedger ledger;
    private final ClinicService clinic;

    ConsentHistory(ConsentLedger ledger, ClinicService clinic) {
        this.ledger = ledger;
        this.clinic = clinic;
    }

    /** In the order they were recorded. */
    List<Consent> of(ClientId client) {
        var entries = ledger.entries(client);
        if (entries.isEmpty()) {
            return List.of();
        }
        var names =
                clinic.staff().stream().collect(Collectors.toMap(StaffProfile::id, StaffProfile::nameWithCredential));
        var ends = entries.stream()
                .filter(entry -> entry.kind() == Kind.WITHDRAWN)
                .collect(Collectors.groupingBy(Entry::consent));
        var consents = new ArrayList<Consent>();
        for (var entry : entries) {
            if (entry.kind() == Kind.GIVEN) {
                consents.add(consent(client, entry, ends.getOrDefault(entry.consent(), List.of()), names));
            }
        }
        return List.copyOf(consents);
    }

    private static Consent consent(ClientId client, Entry given, List<Entry> ends, Map<UUID, String> names) {
        Withdrawal whole = null;
        var areas = new LinkedHashMap<String, Withdrawal>();
        for (var end : ends) {
            var withdrawal = withdrawal(end, names);
            var only = end.takenBack().only();
            only.forEach(area -> areas.put(area, withdrawal));
            whole = only.isEmpty() ? withdrawal : whole;
        }
        return new Consent(
                given.consent(),
                client,
                given.given(),
                HexFormat.of().formatHex(given.hash()),
                given.at(),
                names.getOrDefault(given.authorId(), ""),
                whole,
                areas);
    }

    private static Withdrawal withdrawal(Entry end, Map<UUID, String> names) {
        var content = end.takenBack();
        return new Withdrawal(
                content.on(), end.at(), end.authorId(), names.getOrDefault(end.authorId(), ""), content.reason());
    }
}
