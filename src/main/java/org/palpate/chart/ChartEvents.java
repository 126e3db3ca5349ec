/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.chart;

import java.util.HexFormat;
import java.util.UUID;
import org.palpate.base.Auditable;
import org.palpate.client.ClientId;

/** What happens to encounters and their notes. */
public sealed interface ChartEvents extends Auditable {

    /** Whose chart it is. */
    ClientId client();

    @Override
    default UUID clientId() {
        return client().value();
    }

    /** The list of a client's encounters was read. */
    record HistoryRead(ClientId client) implements ChartEvents {

        @Override
        public String what() {
            return "ENCOUNTERS_LISTED";
        }
    }

    /** The marks of all of a client's visits were read; {@code purpose} says to show what. */
    record MarksRead(ClientId client, String purpose) implements ChartEvents {

        @Override
        public String what() {
            return "MARK_HISTORY_READ";
        }
    }

    /** Something happened to one note that changes no sealed content: opened, read, saved, discarded. */
    record NoteTouched(String what, ClientId client, EncounterId encounter, String purpose) implements ChartEvents {

        @Override
        public UUID recordId() {
            return encounter.value();
        }
    }

    /** A version of a note was sealed. */
    record NoteSealed(String what, ClientId client, EncounterId encounter, String contentHash, String purpose)
            implements ChartEvents {

        static NoteSealed of(String what, Encounter encounter, byte[] hash, String purpose) {
            return new NoteSealed(
                    what, encounter.clientId(), encounter.id(), HexFormat.of().formatHex(hash), purpose);
        }

        @Override
        public UUID recordId() {
            return encounter.value();
        }
    }
}
