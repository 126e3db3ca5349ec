/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.security;

/** How a method of the access matrix is called. */
@FunctionalInterface
interface AccessCall {

    /** @param cell what it is called on */
    Object on(AccessCell cell);
}
