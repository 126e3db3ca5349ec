/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.anatomy;

import java.util.Set;

/**
 * A point or a line on the body that has a name of its own and is no structure: an acupressure point, the course of a
 * nerve. It is paired like a limb. Sources: docs/clinical-sources.md.
 *
 * @param key stable kebab-case key: {@code bl-23}
 * @param name the name in a list: {@code Bladder 23 (BL23)}
 * @param spoken the name inside a sentence: {@code BL23}
 * @param everyday what a client calls it
 * @param form whether it is a point or a line
 * @param views the views it is drawn on
 */
public record NamedPlace(String key, String name, String spoken, String everyday, Form form, Set<FigureView> views) {

    /** What is drawn. */
    public enum Form {
        POINT,
        COURSE
    }
}
