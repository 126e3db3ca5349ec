/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.screening;

import java.util.Set;
import org.palpate.library.Trait;

/**
 * What to know about a place of the body, whoever the client is. Shown where a technique is chosen for the place.
 *
 * @param rule its id
 * @param condition the place, in a line
 * @param wording the sentence
 * @param places where it holds
 * @param traits of techniques it warns of
 * @param source where it comes from
 */
public record PlaceNote(
        String rule, String condition, String wording, Places places, Set<Trait> traits, String source) {}
