/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.audit.verify;

/** The first place that is not as it was written: one sentence that names it, without clinical text. */
final class Broken extends RuntimeException {

    Broken(String sentence) {
        super(sentence, null, false, false);
    }

    /** The same finding, with the place it was found in put before it. */
    Broken in(String place) {
        return new Broken(place + ": " + getMessage());
    }
}
