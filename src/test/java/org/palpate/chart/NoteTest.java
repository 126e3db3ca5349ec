/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.palpate.anatomy.Side;
import org.palpate.base.CanonicalJson;
import org.palpate.base.Ids;
import org.palpate.bodymap.BodyMark;
import org.palpate.bodymap.MarkBuilder;
import org.palpate.chart.SaveOutcome.Saved;
import org.springframework.context.ApplicationContext;

/** Tests of one note, as the tabs of its therapist write in it. */
abstract class NoteTest extends ChartTest {

    static final UUID TAB = Ids.next();
    static final UUID OTHER_TAB = Ids.next();
    static final UUID SPARE_TAB = Ids.next();

    @SuppressWarnings("NullAway.Init")
    EncounterId note;

    NoteTest(ApplicationContext application) {
        super(application);
    }

    @BeforeEach
    void startAVisit() {
        note = as("therapist", () -> chart.start(client));
    }

    SaveOutcome save(UUID tab, long sequence, long basedOn, NoteDraft content) {
        return as("therapist", () -> chart.save(note, new DraftSave(tab, sequence, basedOn, content)));
    }

    static Saved saved(SaveOutcome outcome) {
        assertThat(outcome).isInstanceOf(Saved.class);
        return (Saved) outcome;
    }

    OpenedNote open() {
        return as("therapist", () -> chart.open(note));
    }

    long version() {
        return open().version();
    }

    OpenedNote signed(String text) {
        var saved = saved(save(TAB, 1, version(), content(text)));
        as("therapist", () -> chart.sign(note, saved.version()));
        return open();
    }

    void discard(long expected) {
        as("therapist", () -> {
            chart.discard(note, expected);
            return true;
        });
    }

    NoteDraft draft(UUID tab) {
        return drafts(tab).getFirst();
    }

    List<NoteDraft> drafts(UUID tab) {
        return clinics.superuser()
                .sql("select bytes from draft where encounter_id = ? and tab_id = ?")
                .params(note.value(), tab)
                .query((row, number) -> CanonicalJson.read(row.getBytes(1), NoteDraft.class))
                .list();
    }

    String lastAudit(String what) {
        return clinics.superuser()
                .sql("select convert_from(bytes, 'UTF8') from audit_event where record_id = ? and what = ?")
                .params(note.value(), what)
                .query(String.class)
                .single();
    }

    static BodyMark mark(String region, Side side) {
        return MarkBuilder.found(region, side).intensity(7).build();
    }
}
