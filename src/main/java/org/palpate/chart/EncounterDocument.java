/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.chart;

/** A document that belongs to a note. The module that lays it out declares the bean; the encounter screen links to it. */
public interface EncounterDocument {

    /** The words of the link. */
    String label();

    /** Whether it can be had for the note as it is. */
    boolean availableFor(OpenedNote note);

    /** The address of the file, relative to the application. */
    String path(OpenedNote note);
}
