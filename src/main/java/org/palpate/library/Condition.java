/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.library;

import java.util.List;
import tools.jackson.databind.EnumNamingStrategies.KebabCaseStrategy;
import tools.jackson.databind.annotation.EnumNaming;

/**
 * A complaint or pattern as a working impression, never a diagnosis.
 *
 * @param key stable key
 * @param name what it is called
 * @param synonyms other names it is found by
 * @param kind what sort of thing it is
 * @param description what is meant by it
 * @param lookFor what to look for
 * @param cautions ids of the safety rules to think of
 * @param techniques keys of techniques that may suit
 * @param homeCare keys of home care that may suit
 * @param regions keys of the places where it is felt
 * @param evidence what is known about massage for it
 * @param sources keys of the sources
 * @param inventory rows of the seed inventory
 */
public record Condition(
        @Required String key,
        @Required @Translated String name,
        @Translated List<String> synonyms,
        @Required Kind kind,
        @Required @Translated String description,
        @Translated List<String> lookFor,
        @Refers(Refers.To.RULE) List<String> cautions,
        @Refers(Refers.To.TECHNIQUE) List<String> techniques,
        @Refers(Refers.To.HOME_CARE) List<String> homeCare,
        @Refers(Refers.To.REGION) List<String> regions,
        @Translated String evidence,
        @Required @Refers(Refers.To.SOURCE) List<String> sources,
        @Refers(Refers.To.INVENTORY) List<String> inventory)
        implements LibraryEntry {

    public Condition {
        key = Absent.orEmpty(key);
        name = Absent.orEmpty(name);
        synonyms = Absent.orNone(synonyms);
        description = Absent.orEmpty(description);
        lookFor = Absent.orNone(lookFor);
        cautions = Absent.orNone(cautions);
        techniques = Absent.orNone(techniques);
        homeCare = Absent.orNone(homeCare);
        regions = Absent.orNone(regions);
        evidence = Absent.orEmpty(evidence);
        sources = Absent.orNone(sources);
        inventory = Absent.orNone(inventory);
    }

    @Override
    public LibraryKind libraryKind() {
        return LibraryKind.CONDITION;
    }

    /** What sort of thing it is. */
    @EnumNaming(KebabCaseStrategy.class)
    public enum Kind {
        COMPLAINT("Complaint"),
        PATTERN("Pattern"),
        CONDITION("Condition"),
        CONTRIBUTING_FACTOR("Contributing factor");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        /** The word for the screen. */
        public String label() {
            return label;
        }
    }
}
