/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.audit.verify;

/** Nothing could be checked as things stand: one sentence says why. Not a finding about the records. */
final class NotVerifiable extends RuntimeException {

    NotVerifiable(String sentence) {
        super(sentence, null, false, false);
    }
}
