/* SPDX-License-Identifier: Apache-2.0 */
/** Setting up the practice, its settings and its accounts. */
@NullMarked
package org.palpate.clinic.ui;

import org.jspecify.annotations.NullMarked;
