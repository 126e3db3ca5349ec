/* SPDX-License-Identifier: Apache-2.0 */
/** The library on screen: found, read, and for the manager added to and switched off. */
@NullMarked
package org.palpate.library.ui;

import org.jspecify.annotations.NullMarked;
