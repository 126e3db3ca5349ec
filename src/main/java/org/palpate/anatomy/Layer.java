/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.anatomy;

/** How deep a structure lies. */
public enum Layer {
    SUPERFICIAL,
    INTERMEDIATE,
    DEEP,
    UNKNOWN
}
