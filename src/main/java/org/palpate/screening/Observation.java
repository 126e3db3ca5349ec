/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.screening;

/**
 * Something a therapist can note at a visit for the rules.
 *
 * @param key the fact, stored and never renamed
 * @param say its words
 */
public record Observation(String key, String say) {}
