/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.anatomy;

/** A side of the client's own body, never of the screen. */
public enum Side {
    LEFT,
    RIGHT,
    MIDLINE
}
