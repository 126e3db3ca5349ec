/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.library;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A field that holds keys of something else, which must be there. */
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.RUNTIME)
@interface Refers {

    /** What the keys are keys of. */
    To value();

    /** What an entry may refer to. */
    enum To {
        SOURCE("source"),
        TECHNIQUE("technique"),
        STROKE("stroke"),
        EQUIPMENT("equipment"),
        HOME_CARE("home care"),
        INSTRUMENT("instrument"),
        REGION("region"),
        RULE("safety rule"),
        INVENTORY("row of the inventory");

        private final String words;

        To(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }
}
