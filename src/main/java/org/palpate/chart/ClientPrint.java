/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.chart;

import java.time.LocalDate;
import org.palpate.client.ClientId;

/** A paper about several of a client's signed visits. Whoever prints it declares a bean; the timeline links to it. */
public interface ClientPrint {

    /** What the link says. */
    String label();

    /** Where it is for the visits of these days, both included. */
    String path(ClientId client, LocalDate from, LocalDate to);

    /** The most visits that one paper holds. */
    int mostVisits();
}
