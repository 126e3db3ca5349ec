/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.chart;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.palpate.security.RecordState;

/** The life of a note. The same changes stand in the table {@code note_transition}, which a trigger reads. */
public enum NoteState {
    DRAFT("Draft"),
    COSIGN_PENDING("Waiting for co-signature"),
    SIGNED("Signed"),
    AMENDED("Amended"),
    DISCARDED("Discarded"),
    ENTERED_IN_ERROR("Entered in error");

    private static final Map<NoteState, Set<NoteState>> NEXT = Map.of(
            DRAFT, EnumSet.of(SIGNED, DISCARDED, COSIGN_PENDING),
            COSIGN_PENDING, EnumSet.of(SIGNED, DRAFT),
            SIGNED, EnumSet.of(AMENDED, ENTERED_IN_ERROR),
            AMENDED, EnumSet.of(AMENDED, ENTERED_IN_ERROR),
            DISCARDED, EnumSet.noneOf(NoteState.class),
            ENTERED_IN_ERROR, EnumSet.noneOf(NoteState.class));

    private final String label;

    NoteState(String label) {
        this.label = label;
    }

    /** The word for it on screen. */
    public String label() {
        return label;
    }

    /** The states a note can go to from here. */
    public Set<NoteState> next() {
        return Set.copyOf(NEXT.getOrDefault(this, Set.of()));
    }

    /** Whether the note's text is sealed: from now on changed by amendments only. */
    public boolean sealed() {
        return this == SIGNED || this == AMENDED || this == ENTERED_IN_ERROR;
    }

    /** Whether the note was struck through. */
    public boolean withdrawn() {
        return this == ENTERED_IN_ERROR;
    }

    RecordState toRecordState() {
        return RecordState.valueOf(name());
    }
}
