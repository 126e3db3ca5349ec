/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.document;

import java.awt.Color;

/** The inks of the documents: one accent, three greys. Text keeps a contrast of at least 4.5 to 1 on white. */
final class Palette {

    static final Color ACCENT = new Color(0x0F5257);
    static final Color INK = new Color(0x1F2628);
    static final Color MUTED = new Color(0x556063);
    static final Color HAIRLINE = new Color(0xD3DADB);
    static final Color WASH = new Color(0xF1F6F6);
    static final Color ALERT = new Color(0x9A2B1F);
    static final Color ALERT_WASH = new Color(0xFCF3F1);

    private Palette() {}
}
