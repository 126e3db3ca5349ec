/* SPDX-License-Identifier: Apache-2.0 */
/** The treatment plan on the client page. */
@NullMarked
package org.palpate.plan.ui;

import org.jspecify.annotations.NullMarked;
