/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.consent;

import org.palpate.client.ClientId;

/** The consent as a document. The module that lays it out declares the bean; the screens link to it. */
public interface ConsentDocument {

    /** The address of a consent as it was given, relative to the application. */
    String given(Consent consent);

    /** The address of an empty form to print and sign by hand, relative to the application. */
    String blank(ClientId client, ConsentScope scope);
}
