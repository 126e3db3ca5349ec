/* SPDX-License-Identifier: Apache-2.0 */
/** The consents on the client page, the rules that a clinic chose, and the question before a sensitive area is treated. */
@NamedInterface("ui")
@NullMarked
package org.palpate.consent.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
