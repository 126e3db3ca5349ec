/* SPDX-License-Identifier: Apache-2.0 */
/** The health history on the client page and on a clinic's tablet, and the question after changes at each visit. */
@NamedInterface("ui")
@NullMarked
package org.palpate.intake.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
