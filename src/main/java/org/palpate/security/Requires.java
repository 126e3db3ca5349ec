/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.security;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The action that a service method performs: looked up in the {@link Policy} before every call. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Requires {

    /** The row of the policy table. */
    Action value();
}
