/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.palpate.base.Ids;
import org.palpate.bodymap.TechniqueNames;
import org.palpate.chart.ChartService;
import org.palpate.chart.CosignService;
import org.palpate.chart.DraftSave;
import org.palpate.chart.EncounterId;
import org.palpate.chart.Narrative;
import org.palpate.chart.NoteDraft;
import org.palpate.chart.SaveOutcome.Saved;
import org.palpate.client.ClientId;
import org.palpate.client.ClientService;
import org.palpate.clinic.NoteStyle;
import org.palpate.demo.DemoClinic.Person;
import org.palpate.demo.DemoClinic.Plan;
import org.palpate.demo.DemoClinic.Visit;
import org.palpate.plan.PlanDraft;
import org.palpate.plan.PlanService;
import org.palpate.security.Actor;
import org.palpate.security.Actors;

/** Lives through the months of one clinic, in the order in which things happened. */
class DemoHistory {

    private static final Duration VISIT = Duration.ofMinutes(50);

    /** In an open note the marks have written, as they do on the screen. */
    private static final Narrative SENTENCES = new Narrative(NoteStyle.TELEGRAPHIC, TechniqueNames.PLAIN, List.of());

    private final ClientService clients;
    private final ChartService chart;
    private final CosignService cosigning;
    private final PlanService plans;
    private final DemoVisits visits;
    private final DemoConsents consents;
    private final DemoTime time;
    private final ZoneId zone;
    private final Instant now;
    private final Map<String, Actor> staff;
    private final Map<String, String> supervisors;
    private final List<Happening> happenings = new ArrayList<>();
    private final Map<Person, ClientId> ids = new HashMap<>();
    private final Map<Person, DemoMarks> complaints = new HashMap<>();

    DemoHistory(
            ClientService clients,
            ChartService chart,
            CosignService cosigning,
            PlanService plans,
            DemoVisits visits,
            DemoConsents consents,
            DemoTime time,
            ZoneId zone,
            Map<String, Actor> staff,
            Map<String, String> supervisors) {
        this.clients = clients;
        this.chart = chart;
        this.cosigning = cosigning;
        this.plans = plans;
        this.visits = visits;
        this.consents = consents;
        this.time = time;
        this.zone = zone;
        this.staff = staff;
        this.supervisors = supervisors;
        this.now = time.instant();
    }

    /** Plans everything that happened around one client. */
    void add(Person person) {
        var therapist = actor(person.therapist());
        var first = start(person.visits().getFirst(), person);
        at(first.minus(Duration.ofMinutes(20)), therapist, () -> open(person));
        at(first.minus(Duration.ofMinutes(10)), therapist, () -> agree(person));
        person.visits().forEach(visit -> add(person, therapist, visit));
        var plan = person.plan();
        if (plan != null) {
            at(start(plan.day(), person).plus(VISIT).plusSeconds(300), therapist, () -> save(person, plan));
        }
    }

    /** Lets it all happen. */
    void happen() {
        happenings.stream()
                .sorted(Comparator.comparing(Happening::at))
                .forEach(it -> time.at(it.at(), () -> Actors.runAs(it.actor(), it.work())));
    }

    private void open(Person person) {
        var id = clients.create(person.contact());
        ids.put(person, id);
        clients.changeClinicalProfile(id, person.profile(), clients.summary(id).version());
        visits.welcome(id, person.health(), LocalDate.ofInstant(time.instant(), zone));
        var colleague = person.shareWith();
        if (colleague != null) {
            clients.share(id, actor(colleague).id());
        }
    }

    private void agree(Person person) {
        var name = clients.summary(client(person)).fullName();
        consents.give(client(person), name, "general");
        for (var more : Objects.requireNonNullElse(person.consents(), List.<String>of())) {
            consents.give(client(person), name, more);
        }
    }

    private void add(Person person, Actor therapist, Visit visit) {
        var begin = start(visit, person);
        var encounter = new EncounterId[1];
        var version = new long[1];
        at(begin, therapist, () -> encounter[0] = chart.start(client(person)));
        at(begin.plus(VISIT), therapist, () -> version[0] = write(encounter[0], person, visit));
        if (visit.signed() || visit.submitted()) {
            boolean first = visit == person.visits().getFirst();
            at(
                    begin.plus(VISIT).plusSeconds(30),
                    therapist,
                    () -> version[0] = ask(encounter[0], person, first, visit));
            at(begin.plus(VISIT).plusSeconds(60), therapist, () -> chart.sign(encounter[0], version[0]));
        }
        var supervisor = supervisors.get(person.therapist());
        if (visit.signed() && supervisor != null) {
            at(begin.plus(VISIT).plusSeconds(7200), actor(supervisor), () -> cosign(encounter[0]));
        }
    }

    private void cosign(EncounterId encounter) {
        cosigning.cosign(encounter, cosigning.review(encounter).version());
    }

    private long write(EncounterId encounter, Person person, Visit visit) {
        var marks = complaints.computeIfAbsent(person, whose -> new DemoMarks()).parse(visit.marks());
        var typed = new NoteDraft(visit.s(), visit.o(), visit.a(), visit.p(), marks)
                .withReadings(DemoReadings.parse(visit.readings()));
        var note = visit.signed() ? typed : SENTENCES.write(typed).draft();
        var outcome = chart.save(
                encounter, new DraftSave(Ids.next(), 1, chart.open(encounter).version(), note));
        return ((Saved) outcome).version();
    }

    private long ask(EncounterId encounter, Person person, boolean first, Visit visit) {
        visits.ask(
                encounter,
                client(person),
                person.contact().givenName() + " " + person.contact().familyName(),
                first,
                visit.decision());
        return chart.open(encounter).version();
    }

    private void save(Person person, Plan plan) {
        var goals = plan.goals().stream()
                .map(goal -> new PlanDraft.Goal(
                        (String) goal.get(0), (String) goal.get(1), day(((Number) goal.get(2)).intValue())))
                .toList();
        var review = day(plan.review());
        plans.save(
                client(person),
                new PlanDraft(
                        goals,
                        plan.frequency(),
                        plan.visits(),
                        plan.minutes(),
                        plan.techniques(),
                        plan.homeCare(),
                        plan.precautions(),
                        review),
                PlanService.NO_PLAN);
    }

    private void at(Instant at, Actor actor, Runnable work) {
        happenings.add(new Happening(at, actor, work));
    }

    private Instant start(Visit visit, Person person) {
        return start(visit.day(), person);
    }

    /** A working hour of that day that differs from client to client; today, a time that has already passed. */
    private Instant start(int daysAgo, Person person) {
        if (daysAgo == 0) {
            var midnight = day(0).atStartOfDay(zone).toInstant();
            var recent = now.minus(Duration.ofHours(2));
            return recent.isAfter(midnight) ? recent : midnight;
        }
        int hour = 9 + Math.floorMod(person.contact().phone().hashCode(), 8);
        return day(daysAgo).atTime(LocalTime.of(hour, 0)).atZone(zone).toInstant();
    }

    private LocalDate day(int daysAgo) {
        return LocalDate.ofInstant(now, zone).minusDays(daysAgo);
    }

    private ClientId client(Person person) {
        return Objects.requireNonNull(ids.get(person));
    }

    private Actor actor(String username) {
        return Objects.requireNonNull(staff.get(username), username);
    }

    private record Happening(Instant at, Actor actor, Runnable work) {}

    /** Who co-signs whose notes, by user name. */
    static Map<String, String> supervisors(DemoClinic clinic) {
        var supervisors = new HashMap<String, String>();
        for (var member : clinic.staff()) {
            if (member.supervisor() != null) {
                supervisors.put(member.username(), member.supervisor());
            }
        }
        return supervisors;
    }

    /** The accounts of a clinic by user name. */
    static Map<String, Actor> actors(UUID clinicId, DemoClinic clinic, Map<String, UUID> accounts) {
        var actors = new HashMap<String, Actor>();
        clinic.staff()
                .forEach(member -> actors.put(
                        member.username(),
                        new Actor(
                                Objects.requireNonNull(accounts.get(member.username())),
                                clinicId,
                                member.username(),
                                member.name(),
                                member.roles())));
        return actors;
    }
}
