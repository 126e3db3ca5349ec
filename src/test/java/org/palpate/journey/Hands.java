/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Page;

/**
 * Does on a page what a person's hands do, counts it, and knows how long a practised person needs for it by the
 * keystroke-level model (Card, Moran and Newell, Communications of the ACM 23:7, 1980). The time in which somebody reads,
 * talks or treats is not in it, nor what the program needs.
 *
 * <p>A tap, a key that commands and a stroke are an interaction each. So is a text that is written or dictated in one go,
 * however long; its letters count in the time.
 */
final class Hands {

    /** One key or button, by an average typist who is no typist by trade; all times in seconds. */
    private static final double KEY = 0.28;

    private static final double POINTING = 1.1;
    private static final double FROM_KEYS_TO_POINTER = 0.4;
    private static final double DECIDING = 1.35;

    private final Page page;
    private int interactions;
    private double seconds;
    private boolean onKeys;

    Hands(Page page) {
        this.page = page;
    }

    /** How often something was done so far. */
    int interactions() {
        return interactions;
    }

    /** How long a person would have needed so far, in seconds. */
    double seconds() {
        return seconds;
    }

    void tap(Locator what) {
        count(DECIDING + POINTING + KEY, false);
        what.click();
    }

    /** Writes a text where the caret is. */
    void write(String text) {
        count(DECIDING + KEY * text.length(), true);
        page.keyboard().type(text);
    }

    void press(String key) {
        count(KEY, true);
        page.keyboard().press(key);
    }

    /** Draws something like a signature. */
    void draw(Locator where) {
        count(DECIDING + POINTING + 2 * POINTING, false);
        where.scrollIntoViewIfNeeded();
        var box = where.boundingBox();
        double middle = box.y + box.height / 2;
        page.mouse().move(box.x + box.width * 0.2, middle);
        page.mouse().down();
        for (int step = 1; step <= 6; step++) {
            page.mouse()
                    .move(
                            box.x + box.width * (0.2 + 0.1 * step),
                            middle + (step % 2 == 0 ? -12 : 12),
                            new Mouse.MoveOptions().setSteps(4));
        }
        page.mouse().up();
    }

    private void count(double needed, boolean keys) {
        interactions++;
        seconds += needed + (keys == onKeys ? 0 : FROM_KEYS_TO_POINTER);
        onKeys = keys;
    }
}
