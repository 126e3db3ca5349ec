/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.palpate.chart.ChartService;
import org.palpate.chart.CosignService;
import org.palpate.client.ClientService;
import org.palpate.clinic.ClinicService;
import org.palpate.clinic.FoundingService;
import org.palpate.clinic.Licence;
import org.palpate.plan.PlanService;
import org.palpate.security.NewAccount;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Fills an empty installation with two clinics, before the web server answers. Everything is written through the
 * services, as staff would have done it.
 */
@Component
@ConditionalOnProperty(name = "palpate.demo", havingValue = "true")
class Demo implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Demo.class);
    private static final String PASSWORD = "palpate-demo";

    private final FoundingService founding;
    private final ClinicService clinic;
    private final ClientService clients;
    private final ChartService chart;
    private final CosignService cosigning;
    private final PlanService plans;
    private final DemoVisits visits;
    private final DemoConsents consents;
    private final DemoTime time;
    private boolean running;

    Demo(
            FoundingService founding,
            ClinicService clinic,
            ClientService clients,
            ChartService chart,
            CosignService cosigning,
            PlanService plans,
            DemoVisits visits,
            DemoConsents consents,
            DemoTime time) {
        this.founding = founding;
        this.clinic = clinic;
        this.clients = clients;
        this.chart = chart;
        this.cosigning = cosigning;
        this.plans = plans;
        this.visits = visits;
        this.consents = consents;
        this.time = time;
    }

    @Override
    public void start() {
        running = true;
        if (founding.isOpen()) {
            LOG.info("Writing the demo clinics; this happens once");
            fill("riverside");
            fill("harbour");
        }
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Before the web server, which starts at the end. */
    @Override
    public int getPhase() {
        return 0;
    }

    private void fill(String name) {
        var described = read(name);
        var accounts = new HashMap<String, UUID>();
        var clinicId = new UUID[1];
        time.at(
                time.instant().minus(Duration.ofDays(200)),
                () -> clinicId[0] = founding.foundForDemo(described.clinic(), () -> hire(described, accounts)));
        var history = new DemoHistory(
                clients,
                chart,
                cosigning,
                plans,
                visits,
                consents,
                time,
                ZoneId.of(described.clinic().timeZone()),
                DemoHistory.actors(clinicId[0], described, accounts),
                DemoHistory.supervisors(described));
        described.clients().forEach(history::add);
        history.happen();
    }

    private void hire(DemoClinic described, Map<String, UUID> accounts) {
        described
                .staff()
                .forEach(member -> accounts.put(
                        member.username(),
                        clinic.hire(
                                new NewAccount(member.username(), member.name(), PASSWORD, member.roles()),
                                member.credential(),
                                member.registration())));
        described.staff().forEach(member -> {
            var supervisor = member.supervisor();
            if (supervisor != null) {
                var id = Objects.requireNonNull(accounts.get(supervisor));
                clinic.license(id, Set.of(Licence.CO_SIGNING));
                clinic.supervise(Objects.requireNonNull(accounts.get(member.username())), id);
            }
        });
    }

    static DemoClinic read(String name) {
        try (InputStream file = Demo.class.getResourceAsStream("/demo/" + name + ".json")) {
            return JsonMapper.shared().readValue(Objects.requireNonNull(file), DemoClinic.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
