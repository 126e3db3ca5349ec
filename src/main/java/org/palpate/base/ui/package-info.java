/* SPDX-License-Identifier: Apache-2.0 */
/** Small parts that several screens share. */
@NamedInterface("ui")
@NullMarked
package org.palpate.base.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
