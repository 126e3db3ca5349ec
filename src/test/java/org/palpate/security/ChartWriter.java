/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.security;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.palpate.anatomy.Side;
import org.palpate.base.Ids;
import org.palpate.bodymap.MarkBuilder;
import org.palpate.chart.ChartService;
import org.palpate.chart.DraftSave;
import org.palpate.chart.EncounterId;
import org.palpate.chart.NoteDraft;
import org.palpate.chart.SaveOutcome.Saved;
import org.palpate.chart.SignedNote;
import org.palpate.client.ClientId;
import org.palpate.client.ClientService;
import org.palpate.clinic.ClinicDraft;
import org.palpate.clinic.ClinicService;
import org.palpate.clinic.FoundingService;
import org.palpate.database.CurrentClinic;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.data.jpa.autoconfigure.DataJpaRepositoriesAutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.hibernate.autoconfigure.HibernateJpaAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionManagerCustomizationAutoConfiguration;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * A program for tests to kill: the services without screens on an embedded database. Three therapists' hands write notes
 * for ever and say each save and each signature after it was acknowledged. Without {@code @Configuration}, so that tests
 * of the whole application do not find it in their component scan.
 */
@ComponentScan(
        basePackages = {
            "org.palpate.database",
            "org.palpate.security",
            "org.palpate.audit",
            "org.palpate.clinic",
            "org.palpate.phrase",
            "org.palpate.client",
            "org.palpate.library",
            "org.palpate.consent",
            "org.palpate.intake",
            "org.palpate.screening",
            "org.palpate.chart",
            "org.palpate.plan"
        },
        excludeFilters =
                @ComponentScan.Filter(
                        type = FilterType.REGEX,
                        pattern = {"org\\.palpate\\.\\w+\\.ui\\..*", ".*\\.SecurityConfiguration"}))
@ImportAutoConfiguration({
    DataSourceAutoConfiguration.class,
    FlywayAutoConfiguration.class,
    HibernateJpaAutoConfiguration.class,
    DataJpaRepositoriesAutoConfiguration.class,
    JdbcTemplateAutoConfiguration.class,
    JdbcClientAutoConfiguration.class,
    TransactionAutoConfiguration.class,
    TransactionManagerCustomizationAutoConfiguration.class
})
@AutoConfigurationPackage(basePackages = "org.palpate")
public class ChartWriter {

    private static final int HANDS = 3;

    /**
     * {@code args}: the settings, as on the command line. With {@code --patient=true} a hand does what failed again, as a
     * page does, so that it writes on when only the database was killed.
     */
    static void main(String[] args) {
        var application = new SpringApplicationBuilder(ChartWriter.class)
                .web(WebApplicationType.NONE)
                .properties("palpate.demo=true")
                .run(args);
        var therapist = therapist(application);
        var client = Actors.callAs(
                therapist,
                () -> application.getBean(ClientService.class).create(TwoClinics.contact("Given", "Family")));
        say("clinic", therapist.clinicId());
        boolean patient = application.getEnvironment().getProperty("patient", Boolean.class, false);
        try (var threads = Executors.newFixedThreadPool(HANDS)) {
            for (int hand = 0; hand < HANDS; hand++) {
                threads.submit(() -> Actors.runAs(therapist, () -> writeForEver(application, client, patient)));
            }
        }
    }

    private static Actor therapist(ApplicationContext application) {
        var founding = application.getBean(FoundingService.class);
        if (founding.isOpen()) {
            founding.foundForDemo(
                    new ClinicDraft("Riverside", "", "", "", "", "UTC", "A4"),
                    () -> application
                            .getBean(ClinicService.class)
                            .hire(
                                    new NewAccount(
                                            "therapist", "Therapist", TwoClinics.PASSWORD, Set.of(Role.THERAPIST)),
                                    "RMT",
                                    "1"));
        }
        return ((Login) application.getBean(LoginLookup.class).loadUserByUsername("therapist")).actor();
    }

    private static void writeForEver(ApplicationContext application, ClientId client, boolean patient) {
        var chart = application.getBean(ChartService.class);
        try {
            while (true) {
                writeOne(chart, client, patient);
            }
        } catch (RuntimeException failed) {
            say("failed", failed);
        }
    }

    private static void writeOne(ChartService chart, ClientId client, boolean patient) {
        var note = insist(patient, () -> chart.start(client));
        var tab = Ids.next();
        var text = new StringBuilder();
        long version = 0;
        for (int sequence = 1; sequence <= 5; sequence++) {
            text.append("word").append(sequence).append(';');
            var mark = MarkBuilder.found("quadratus-lumborum", Side.LEFT)
                    .intensity(sequence)
                    .build();
            var content = new NoteDraft(text.toString(), "", "", "", List.of(mark));
            var save = new DraftSave(tab, sequence, version, content);
            version = ((Saved) insist(patient, () -> chart.save(note, save))).version();
            say("saved", note, text);
        }
        long last = version;
        say("signed", note, insist(patient, () -> signed(chart, note, last)).contentHash());
    }

    /** Signs, unless that was done although its answer was lost. */
    private static SignedNote signed(ChartService chart, EncounterId note, long version) {
        return chart.open(note).state().sealed() ? chart.signedNote(note) : chart.sign(note, version);
    }

    private static <T> T insist(boolean patient, Supplier<T> call) {
        while (true) {
            try {
                return call.get();
            } catch (RuntimeException failed) {
                if (!patient) {
                    throw failed;
                }
                LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
            }
        }
    }

    private static synchronized void say(Object... words) {
        var line = new StringBuilder("ACK");
        for (var word : words) {
            line.append(' ').append(word);
        }
        System.out.println(line);
    }

    @Bean
    CurrentClinic currentClinic() {
        return () -> Actors.current().map(Actor::clinicId);
    }

    @Bean
    PasswordEncoder passwordEncoder() {
        return new Argon2PasswordEncoder(16, 32, 1, 1024, 1);
    }

    @Bean
    InstantSource time() {
        return () -> Instant.now().truncatedTo(ChronoUnit.MICROS);
    }
}
