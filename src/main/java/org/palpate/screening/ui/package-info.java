/* SPDX-License-Identifier: Apache-2.0 */
/** What the safety rules say, on the client's page and at a visit, and the clinic's page about the rules. */
@NamedInterface("ui")
@NullMarked
package org.palpate.screening.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
