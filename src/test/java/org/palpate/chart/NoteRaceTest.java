/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.palpate.anatomy.Side;
import org.palpate.audit.AuditChain;
import org.palpate.base.CanonicalJson;
import org.palpate.base.Ids;
import org.palpate.base.Rejection;
import org.palpate.base.StaleVersion;
import org.palpate.base.Together;
import org.palpate.bodymap.BodyMark;
import org.palpate.bodymap.MarkBuilder;
import org.palpate.client.ClientId;
import org.palpate.client.ClientService;
import org.palpate.database.PalpateTest;
import org.palpate.security.Role;
import org.palpate.security.TwoClinics;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/**
 * Eight tabs write and sign the same note at once, 300 times. Each adds a word and a mark to what it has read, so a save
 * that was acknowledged and later overwritten would show as a word or a mark that is missing in the end.
 */
@PalpateTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NoteRaceTest {

    private static final Logger LOG = LoggerFactory.getLogger(NoteRaceTest.class);
    private static final int ROUNDS = Integer.getInteger("palpate.races", 300);
    private static final int TABS = 8;
    private static final int READERS = 2;

    private final ChartService chart;
    private final ClientService clients;
    private final ApplicationContext application;
    private final Map<String, Integer> outcomes = new TreeMap<>();

    @SuppressWarnings("NullAway.Init")
    private TwoClinics clinics;

    @Autowired
    NoteRaceTest(ChartService chart, ClientService clients, ApplicationContext application) {
        this.chart = chart;
        this.clients = clients;
        this.application = application;
    }

    @BeforeAll
    void takePeopleOn() {
        clinics = new TwoClinics(application).hire("therapist", Role.THERAPIST);
    }

    @Test
    void noTextIsLostWhoeverComesFirst() throws InterruptedException {
        var client = as(() -> clients.create(TwoClinics.contact("Given", "Family")));
        for (int round = 0; round < ROUNDS; round++) {
            race(client, round);
        }
        LOG.info("{} races of {} tabs: {}", ROUNDS, TABS, outcomes);
        assertThat(outcomes).containsKeys("saved", "conflict", "signed", "not signed");
        assertThat(AuditChain.assertWhole(clinics.superuser(), clinics.riverside()))
                .isGreaterThan(ROUNDS);
    }

    private void race(ClientId client, int round) throws InterruptedException {
        var note = as(() -> chart.start(client));
        var sent = new ConcurrentHashMap<UUID, Sent>();
        var work = new ArrayList<Callable<String>>();
        for (int n = 0; n < TABS; n++) {
            var tab = Ids.next();
            var word = "round" + round + "tab" + n + ";";
            boolean signs = n == round % TABS;
            work.add(() -> as(() -> writeAndSign(note, tab, word, signs, sent)));
        }
        // readers wait for no note, so they meet the writers at the audit chain
        for (int n = 0; n < READERS; n++) {
            work.add(() -> as(() -> chart.history(client, 0, 1).isEmpty() ? "nothing" : "read"));
        }
        Together.call(work).forEach(outcome -> outcomes.merge(outcome, 1, Integer::sum));
        sent.values().forEach(each -> outcomes.merge(each.saved() ? "saved" : "conflict", 1, Integer::sum));
        check(note, sent);
    }

    /** Writes, and once more on top of what a conflict shows; whoever signs does it with what they know then. */
    private String writeAndSign(EncounterId note, UUID tab, String word, boolean signs, Map<UUID, Sent> sent) {
        var mark = MarkBuilder.found("quadratus-lumborum", Side.LEFT).build();
        long version = 0;
        var content = added(NoteDraft.empty(), word, mark);
        for (int attempt = 1; attempt <= 2; attempt++) {
            var outcome = chart.save(note, new DraftSave(tab, attempt, version, content));
            sent.put(tab, new Sent(word, mark, content, outcome instanceof SaveOutcome.Saved));
            if (outcome instanceof SaveOutcome.Conflict conflict && attempt == 1) {
                version = conflict.version();
                content = added(conflict.theirs(), word, mark);
            } else if (outcome instanceof SaveOutcome.Saved saved) {
                version = saved.version();
                break;
            }
        }
        return signs ? sign(note, version) : "wrote";
    }

    private String sign(EncounterId note, long version) {
        try {
            chart.sign(note, version);
            return "signed";
        } catch (StaleVersion | Rejection overtaken) {
            return "not signed";
        }
    }

    private static NoteDraft added(NoteDraft read, String word, BodyMark mark) {
        var marks = new ArrayList<>(read.marks());
        marks.add(mark);
        return new NoteDraft(read.subjective() + word, "", "", "", List.copyOf(marks));
    }

    private void check(EncounterId note, Map<UUID, Sent> sent) {
        var end = as(() -> chart.open(note));
        var drafts = drafts(note);
        assertThat(sent).hasSize(TABS);
        assertThat(drafts).hasSize(TABS);
        sent.forEach((tab, each) -> {
            if (each.saved()) {
                assertThat(end.content().subjective()).contains(each.word());
                assertThat(end.content().marks()).contains(each.mark());
            } else {
                assertThat(end.content().subjective()).doesNotContain(each.word());
                assertThat(end.content().marks()).doesNotContain(each.mark());
            }
            assertThat(drafts.get(tab)).isEqualTo(each.content());
        });
        long saves = sent.values().stream().filter(Sent::saved).count();
        assertThat(end.content().marks()).hasSize((int) saves);
        assertThat(end.version()).isEqualTo(saves + (end.state() == NoteState.SIGNED ? 1 : 0));
    }

    private Map<UUID, NoteDraft> drafts(EncounterId note) {
        var all = new HashMap<UUID, NoteDraft>();
        clinics.superuser()
                .sql("select tab_id, bytes from draft where encounter_id = ?")
                .param(note.value())
                .query((row, number) ->
                        all.put(row.getObject(1, UUID.class), CanonicalJson.read(row.getBytes(2), NoteDraft.class)))
                .list();
        return all;
    }

    private <T> T as(Callable<T> work) {
        return clinics.as("therapist", work);
    }

    private record Sent(String word, BodyMark mark, NoteDraft content, boolean saved) {}
}
