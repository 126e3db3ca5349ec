/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.chart;

/** A section of the note. */
public enum SoapSection {
    SUBJECTIVE,
    OBJECTIVE,
    ASSESSMENT,
    PLAN
}
