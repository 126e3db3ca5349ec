/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.plan;

import org.palpate.client.ClientId;

/** A document that belongs to a plan. The module that lays it out declares the bean; the plan screen links to it. */
public interface PlanDocument {

    /** The words of the link. */
    String label();

    /** The address of the file, relative to the application. */
    String path(ClientId client);
}
