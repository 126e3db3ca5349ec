/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.library;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.EnumNamingStrategies.KebabCaseStrategy;
import tools.jackson.databind.annotation.EnumNaming;

/**
 * A card of something a client does at home.
 *
 * @param key stable key
 * @param name what it is called
 * @param kind what sort of care it is
 * @param steps what to do, one plain sentence or two each
 * @param dose how much and how often, or {@code null} for advice that has no dose
 * @param equipment keys of what is needed
 * @param stop when to stop
 * @param notFor ids of the safety rules for whose finding it is left out
 * @param regions keys of the places it is for
 * @param drawing file name of its drawing, empty where there is none
 * @param evidence what is known about it
 * @param sources keys of the sources
 * @param inventory rows of the seed inventory
 */
public record HomeCare(
        @Required String key,
        @Required @Translated String name,
        @Required Kind kind,
        @Required @Translated List<String> steps,
        @Nullable HomeDose dose,
        @Refers(Refers.To.EQUIPMENT) List<String> equipment,
        @Required @Translated String stop,
        @Refers(Refers.To.RULE) List<String> notFor,
        @Refers(Refers.To.REGION) List<String> regions,
        String drawing,
        @Translated String evidence,
        @Required @Refers(Refers.To.SOURCE) List<String> sources,
        @Refers(Refers.To.INVENTORY) List<String> inventory)
        implements LibraryEntry {

    public HomeCare {
        key = Absent.orEmpty(key);
        name = Absent.orEmpty(name);
        steps = Absent.orNone(steps);
        equipment = Absent.orNone(equipment);
        stop = Absent.orEmpty(stop);
        notFor = Absent.orNone(notFor);
        regions = Absent.orNone(regions);
        drawing = Absent.orEmpty(drawing);
        evidence = Absent.orEmpty(evidence);
        sources = Absent.orNone(sources);
        inventory = Absent.orNone(inventory);
    }

    @Override
    public LibraryKind libraryKind() {
        return LibraryKind.HOME_CARE;
    }

    /** The sorts of home care. */
    @EnumNaming(KebabCaseStrategy.class)
    public enum Kind {
        SELF_MASSAGE("Self massage"),
        BALL_AND_ROLLER("Ball and roller"),
        STRETCH("Stretch"),
        STRENGTHEN("Strengthen"),
        HEAT_COLD("Heat and cold"),
        RELAX("Relaxing"),
        DAILY_LIFE("Daily life"),
        PARTNER("With a partner"),
        PROGRAMME("Programme");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        /** The word for the screen. */
        public String label() {
            return label;
        }
    }

    /** Whether such a card says how much and how often; a habit of daily life need not. */
    boolean needsDose() {
        return kind != Kind.DAILY_LIFE && kind != Kind.PARTNER;
    }
}
