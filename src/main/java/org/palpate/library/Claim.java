/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.library;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.stream.Stream;

/**
 * What is claimed for massage, and what may honestly be said.
 *
 * @param key stable key
 * @param claim what is claimed
 * @param statement what may be said
 * @param grade how well it is borne out
 * @param supporting keys of sources that bear it out
 * @param against keys of sources that speak against it
 * @param contradiction where sources disagree
 * @param clientText the sentence for client documents, empty where there is none
 * @param inventory rows of the seed inventory
 */
public record Claim(
        @Required String key,
        @Required @Translated String claim,
        @Required @Translated String statement,
        @Required Grade grade,
        @JsonProperty("for") @Refers(Refers.To.SOURCE) List<String> supporting,
        @Refers(Refers.To.SOURCE) List<String> against,
        @Translated String contradiction,
        @Translated String clientText,
        @Refers(Refers.To.INVENTORY) List<String> inventory)
        implements LibraryEntry {

    public Claim {
        key = Absent.orEmpty(key);
        claim = Absent.orEmpty(claim);
        statement = Absent.orEmpty(statement);
        supporting = Absent.orNone(supporting);
        against = Absent.orNone(against);
        contradiction = Absent.orEmpty(contradiction);
        clientText = Absent.orEmpty(clientText);
        inventory = Absent.orNone(inventory);
    }

    @Override
    public String name() {
        return claim;
    }

    @Override
    public LibraryKind libraryKind() {
        return LibraryKind.CLAIM;
    }

    @Override
    public List<String> sources() {
        return Stream.concat(supporting.stream(), against.stream()).distinct().toList();
    }

    /** Whether it may stand in a document for a client of a clinic that asks for at least this grade. */
    public boolean fitForClients(Grade lowest) {
        return !clientText.isEmpty() && grade.atLeast(lowest);
    }
}
