/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.bodymap;

import java.io.Serializable;
import java.util.Set;

/**
 * What to know about a place of the body, whoever the client is: said where a mark there is refined, never hatched.
 *
 * @param places keys of structures and areas; both sides are meant
 * @param place what it is called, in a line
 * @param sentence what to know, as a person reads it
 */
public record PlaceHint(Set<String> places, String place, String sentence) implements Serializable {

    public PlaceHint {
        places = Set.copyOf(places);
    }
}
