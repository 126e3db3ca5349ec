/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.base;

/**
 * There is nothing under this identifier for the person who asked. An unknown id, another clinic's id and a record that
 * policy hides are told apart nowhere but in the audit trail.
 */
public class NotFound extends RuntimeException {

    public NotFound() {
        super("Not found.");
    }
}
