/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.library;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A field in words, which a second language says again. */
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.RUNTIME)
@interface Translated {

    /** Whether English may stand in: the wording of a questionnaire is only changed by those who tested it. */
    boolean optional() default false;
}
