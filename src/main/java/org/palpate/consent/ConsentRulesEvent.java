/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.consent;

import org.palpate.base.Auditable;

/** The clinic's consent rules changed. The reason, where one was needed, is in the rules. */
record ConsentRulesEvent(String what, String contentHash) implements Auditable {}
