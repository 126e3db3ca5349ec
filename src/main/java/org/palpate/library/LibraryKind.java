/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.library;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What an entry of the library is. Each kind has a file of its own. The keys are stored and stand in addresses. */
public enum LibraryKind {
    TECHNIQUE("techniques", "Techniques", "technique", Technique.class),
    HOME_CARE("home-care", "Home care", "home care card", HomeCare.class),
    CONDITION("conditions", "Conditions", "condition", Condition.class),
    CARE("care", "Other care", "other care", OtherCare.class),
    CLAIM("claims", "Claims", "claim", Claim.class),
    DOSE("doses", "Doses", "dose", DoseRule.class),
    INSTRUMENT("instruments", "Outcome measures", "outcome measure", Instrument.class),
    MOVEMENT("movements", "Movements and tests", "movement", Movement.class),
    EQUIPMENT("equipment", "Equipment", "equipment", Equipment.class),
    POPULATION("populations", "Groups of people", "group of people", Population.class),
    SOURCE("sources", "Sources", "source", Source.class);

    private final String path;
    private final String label;
    private final String one;
    private final Class<? extends LibraryEntry> type;

    LibraryKind(String path, String label, String one, Class<? extends LibraryEntry> type) {
        this.path = path;
        this.label = label;
        this.one = one;
        this.type = type;
    }

    /** The kind as addresses and file names write it: {@code home-care}. */
    public String path() {
        return path;
    }

    /** The heading over all entries of the kind. */
    public String label() {
        return label;
    }

    /** One entry of the kind, inside a sentence: {@code home care card}. */
    public String one() {
        return one;
    }

    /** Whether a clinic may add entries of its own. */
    public boolean open() {
        return this == TECHNIQUE || this == HOME_CARE;
    }

    /** The kind with this path. */
    public static Optional<LibraryKind> at(@Nullable String path) {
        return Arrays.stream(values()).filter(kind -> kind.path.equals(path)).findFirst();
    }

    Class<? extends LibraryEntry> type() {
        return type;
    }

    String file() {
        return path + ".yaml";
    }

    String file(Locale language) {
        return language.getLanguage() + "/" + file();
    }
}
