/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.consent;

import java.util.regex.Pattern;
import org.palpate.base.Rejection;
import org.palpate.base.Text;

/**
 * Lets through what a hand can have drawn and nothing else: the browser may send anything, and what is let through is
 * drawn again on screens and on paper.
 */
final class SignatureCheck {

    private static final String FIELD = "signature";
    private static final int MOST_CHARACTERS = 40_000;
    private static final int LEAST_INK = 60;

    /** One step; the numbers are whole, so that there is no way to write one that is none. */
    private static final Pattern STEP = Pattern.compile("([ML])(\\d{1,3}) (\\d{1,3})");

    private SignatureCheck() {}

    static Signature checked(Signature signature) {
        return switch (signature.method()) {
            case DRAWN -> Signature.drawn(strokes(signature.strokes()));
            case TYPED ->
                Signature.typed(Text.required(
                        "typedName",
                        Text.line("typedName", signature.typedName(), 200),
                        200,
                        "Type the full name of who signs, and tick that it counts as a signature."));
            case ON_PAPER -> Signature.onPaper();
        };
    }

    private static String strokes(String path) {
        if (path.isBlank()) {
            throw new Rejection(FIELD, "The signature is missing. Sign in the box, or type the name instead.");
        }
        if (path.length() > MOST_CHARACTERS) {
            throw new Rejection(FIELD, "The signature has too many strokes. Clear the box and sign again.");
        }
        if (ink(path) < LEAST_INK) {
            throw new Rejection(FIELD, "This is too short for a signature. Sign with the whole name.");
        }
        return path;
    }

    /** The length of all lines, in units of the box. */
    private static double ink(String path) {
        double ink = 0;
        int end = 0;
        int x = -1;
        int y = -1;
        for (var step = STEP.matcher(path); end < path.length(); end = step.end()) {
            if (!step.find(end) || step.start() != end) {
                throw unreadable();
            }
            int toX = Integer.parseInt(step.group(2));
            int toY = Integer.parseInt(step.group(3));
            boolean line = step.group(1).equals("L");
            if (toX > Signature.WIDTH || toY > Signature.HEIGHT || (line && x < 0)) {
                throw unreadable();
            }
            ink += line ? Math.hypot(toX - x, toY - y) : 0;
            x = toX;
            y = toY;
        }
        return ink;
    }

    private static Rejection unreadable() {
        return new Rejection(FIELD, "The signature could not be read. Clear the box and sign again.");
    }
}
