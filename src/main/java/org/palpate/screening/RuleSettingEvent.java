/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.screening;

import java.util.UUID;
import org.palpate.base.Auditable;

/** The clinic settled something about a rule; {@code purpose} names the rule and what holds now. */
record RuleSettingEvent(String what, UUID recordId, String contentHash, String purpose) implements Auditable {}
