/* SPDX-License-Identifier: Apache-2.0 */
/** Today, the encounter screen, and the list of a client's encounters. */
@NullMarked
package org.palpate.chart.ui;

import org.jspecify.annotations.NullMarked;
