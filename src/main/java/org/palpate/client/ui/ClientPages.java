/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.client.ui;

import com.vaadin.flow.router.RouteParameters;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.palpate.base.Ids;
import org.palpate.base.NotFound;
import org.palpate.client.ClientId;
import org.palpate.client.ClientService;
import org.palpate.clinic.ClinicService;
import org.palpate.security.Actors;
import org.palpate.security.Role;
import org.springframework.stereotype.Component;

/** Builds the head of the client page for every view that belongs to one client, and knows their addresses. */
@Component
public class ClientPages {

    /** The name of the client's id in addresses. */
    public static final String CLIENT_ID = "clientId";

    private final ClientService clients;
    private final ClinicService clinic;
    private final InstantSource time;
    private final List<ClientTab> tabs;
    private final List<ClientAction> actions;
    private final List<ClientNotice> notices;

    ClientPages(
            ClientService clients,
            ClinicService clinic,
            InstantSource time,
            List<ClientTab> tabs,
            List<ClientAction> actions,
            List<ClientNotice> notices) {
        this.time = time;
        this.clients = clients;
        this.clinic = clinic;
        this.tabs = tabs.stream().sorted(Comparator.comparing(ClientTab::order)).toList();
        this.actions = actions;
        this.notices = notices;
    }

    /** Where the client's page is. */
    public static String path(ClientId client) {
        return "clients/" + client;
    }

    /**
     * The client that an address names.
     *
     * @throws NotFound when it names none
     */
    public static ClientId clientId(RouteParameters parameters) {
        return parameters.get(CLIENT_ID).flatMap(Ids::parse).map(ClientId::new).orElseThrow(NotFound::new);
    }

    /** The head of the page: who it is, what must be known, the tabs and the main action. */
    public ClientHeader header(ClientId id) {
        return header(id, true);
    }

    /** The head of a working screen of the client, without tabs and actions. */
    public ClientHeader compactHeader(ClientId id) {
        return header(id, false);
    }

    /** Whether whoever is logged in treats the client, and so may write here; a supervisor only reads. */
    public boolean treats(ClientId id) {
        var reader = Actors.required();
        return reader.is(Role.THERAPIST)
                && clients.care(id).stream().anyMatch(share -> share.staffId().equals(reader.id()));
    }

    private ClientHeader header(ClientId id, boolean whole) {
        var roles = Actors.required().roles();
        var header = new ClientHeader(clients.summary(id), today());
        if (roles.contains(Role.THERAPIST) || roles.contains(Role.MANAGER)) {
            header.show(clients.clinicalProfile(id));
        }
        notices.stream()
                .filter(notice -> notice.visibleTo(roles))
                .flatMap(notice -> notice.notice(id, today()).stream())
                .forEach(header::show);
        if (whole) {
            if (treats(id)) {
                actions.stream().filter(action -> action.visibleTo(roles)).forEach(action -> header.add(id, action));
            }
            header.add(tabs.stream().filter(tab -> tab.visibleTo(roles)).toList(), id);
        }
        return header;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(time.instant(), clinic.profile().timeZone());
    }
}
