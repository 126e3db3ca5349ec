/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.security;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A module's door: every public method is one transaction, and names the action it performs with {@link Requires}. A
 * public method without it stops the start of the application.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Service
@Transactional
public @interface ApplicationService {}
