/* SPDX-License-Identifier: Apache-2.0 */
/** The pages where phrases and templates are edited, and what brings phrases to the fields of the other pages. */
@NamedInterface("ui")
@NullMarked
package org.palpate.phrase.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
