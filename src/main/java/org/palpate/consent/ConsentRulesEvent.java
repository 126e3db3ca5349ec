/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.consent;

import org.palpate.base.Auditable;

/** The clinic's consent rules changed; {@code purpose} is the reason that was given, empty where none was needed. */
record ConsentRulesEvent(String what, String contentHash, String purpose) implements Auditable {}
