/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.consent;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
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
        var ends = new LinkedHashMap<UUID, Entry>();
        entries.stream().filter(entry -> entry.kind() == Kind.WITHDRAWN).forEach(end -> ends.put(end.consent(), end));
        var consents = new ArrayList<Consent>();
        for (var entry : entries) {
            if (entry.kind() == Kind.GIVEN) {
                consents.add(consent(client, entry, ends.get(entry.consent()), names));
            }
        }
        return List.copyOf(consents);
    }

    private static Consent consent(ClientId client, Entry given, @Nullable Entry end, Map<UUID, String> names) {
        return new Consent(
                given.consent(),
                client,
                given.given(),
                HexFormat.of().formatHex(given.hash()),
                given.at(),
                names.getOrDefault(given.authorId(), ""),
                end == null ? null : withdrawal(end, names));
    }

    private static Withdrawal withdrawal(Entry end, Map<UUID, String> names) {
        var content = end.takenBack();
        return new Withdrawal(
                content.on(), end.at(), end.authorId(), names.getOrDefault(end.authorId(), ""), content.reason());
    }
}
