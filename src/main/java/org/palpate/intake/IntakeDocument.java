/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.intake;

import org.palpate.client.ClientId;

/** A form on paper. The module that lays it out declares the bean; the health tab links to it. */
public interface IntakeDocument {

    /** The words of the link. */
    String label();

    /** Whether it says what is known, so that there must be something to say. */
    boolean filledIn();

    /** The address of the file, relative to the application. */
    String path(ClientId client);
}
