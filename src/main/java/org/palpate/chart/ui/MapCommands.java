/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.chart.ui;

import org.palpate.base.ui.Commands;
import org.palpate.bodymap.BodyMapField;

/** The body map by keyboard: the ways into it, and the keys it takes itself. */
final class MapCommands {

    private static final String TYPE = "focusLine";
    private static final String FIGURE = "On the body map";
    private static final String LINE = "While typing marks";
    private static final String TEXT = "In the text of a note";

    private MapCommands() {}

    /** Offers the map of an encounter; what it says of its keys is what the head of {@code body-map.ts} says. */
    static void offer(BodyMapField map) {
        Commands.call(map, "focusFigure", "Body map: go to the figure", "Alt+5");
        Commands.tell(map, FIGURE, "Arrow keys", "Go to the neighbour in that direction");
        Commands.tell(map, FIGURE, "A letter", "Go to the next structure that begins with it");
        Commands.tell(map, FIGURE, "Page Up, Page Down", "Change the layer");
        Commands.tell(map, FIGURE, "Enter", "Mark; once more: go to the details");
        Commands.tell(map, FIGURE, "0 to 9", "Set the intensity; 1 and 0 make 10");
        Commands.tell(map, FIGURE, "Delete", "Remove the mark");
        Commands.tell(map, FIGURE, "Plus, minus, Home", "Closer, further away, show all");
        Commands.tell(map, FIGURE, "Escape", "Close the details");
        Commands.tell(map, FIGURE, "Mod+Z", "Undo; with Shift: redo");
        Commands.tell(map, LINE, "Enter", "Add the marks");
        Commands.tell(map, LINE, "Escape", "Clear the line");
        Commands.tell(map, LINE, "Up, Down", "Bring back a line typed before");
        Commands.tell(map, TEXT, ".pain Tab", "Write the phrase “pain”; Tab goes on to what is to be filled in");
        Commands.tell(map, TEXT, "/l ql tp 7 Enter", "Mark from the text");
    }

    /** Offers to type marks, where the map can be marked. */
    static void offerTyping(BodyMapField map, boolean writing) {
        if (writing) {
            Commands.call(map, TYPE, "Body map: type marks", "Alt+6");
        } else {
            Commands.withdraw(map, TYPE);
        }
    }
}
