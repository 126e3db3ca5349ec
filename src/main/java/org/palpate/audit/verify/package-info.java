/* SPDX-License-Identifier: Apache-2.0 */
/**
 * The stand-alone audit verifier: a second implementation of every rule it checks, written against docs/audit.md and the
 * tables alone, so that a mistake in the application is not repeated here. Of Palpate it uses nothing but the way into
 * the database.
 */
@NullMarked
package org.palpate.audit.verify;

import org.jspecify.annotations.NullMarked;
