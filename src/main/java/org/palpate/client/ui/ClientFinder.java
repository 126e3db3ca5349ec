/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.client.ui;

import java.util.List;
import org.palpate.base.ui.Finder;
import org.palpate.base.ui.Format;
import org.palpate.client.ClientRow;
import org.palpate.client.ClientService;
import org.palpate.security.Action;
import org.palpate.security.Actors;
import org.palpate.security.Policy;
import org.palpate.security.RecordState;
import org.palpate.security.Relation;
import org.springframework.stereotype.Component;

/** Finds clients from every page as their list does: the same people, the same trace of who looked. */
@Component
class ClientFinder implements Finder {

    private static final int MOST = 8;

    private final ClientService clients;

    ClientFinder(ClientService clients) {
        this.clients = clients;
    }

    @Override
    public String label() {
        return "Clients";
    }

    @Override
    public boolean available() {
        return Policy.allows(Action.LIST_CLIENTS, Actors.required().roles(), Relation.NONE, RecordState.OPEN);
    }

    @Override
    public List<Found> find(String typed) {
        return clients.find(typed, 0, MOST).stream().map(ClientFinder::found).toList();
    }

    private static Found found(ClientRow client) {
        var about = "born " + Format.day(client.birthDate()) + " · No. " + client.number();
        return new Found(client.name(), about, ClientPages.path(client.id()));
    }
}
