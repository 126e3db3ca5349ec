/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.base.ui;

import java.util.OptionalInt;

/** A number beside an entry of the menu: how much waits there. The module that knows it declares a bean. */
public interface MenuCount {

    /** The address of the entry. */
    String path();

    /** How much waits; nothing for somebody whom it does not concern. */
    OptionalInt count();

    /** The number as a sentence, for a screen reader and as a hint. */
    String words(int count);
}
