/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.chart.ui;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.palpate.base.NotFound;
import org.palpate.base.Rejection;
import org.palpate.base.ui.Format;
import org.palpate.base.ui.Notices;
import org.palpate.bodymap.BodyMapField;
import org.palpate.bodymap.BodyMark;
import org.palpate.chart.ChartService;
import org.palpate.chart.MarksElsewhere;
import org.palpate.chart.NoteDraft;
import org.palpate.chart.OpenedNote;
import org.palpate.chart.OpenedVisit;
import org.palpate.chart.SaveOutcome.Conflict;
import org.palpate.chart.SaveOutcome.Saved;

/** Keeps one note as it is written: sends what is on the screen, and says there what became of it. */
class NoteKeeping {

    /** Who shows the note. */
    interface Page {

        /** The note is kept with this content. */
        void kept(NoteDraft note);

        /** The note is to be shown as it is stored. */
        void reload();
    }

    private final ChartService chart;
    private final OpenedNote note;
    private final DraftSaver saver;
    private final BodyMapField bodyMap;
    private final SoapForm soap;
    private final StateLine state;
    private final Page page;
    private @Nullable Narration narration;
    private @Nullable ReadingsCard readings;

    NoteKeeping(ChartService chart, OpenedNote note, BodyMapField bodyMap, SoapForm soap, StateLine state, Page page) {
        this.chart = chart;
        this.note = note;
        this.saver = new DraftSaver(chart, note.id(), note.version());
        this.bodyMap = bodyMap;
        this.soap = soap;
        this.state = state;
        this.page = page;
    }

    /** From now on marks write sentences into what is kept. */
    void narrate(Narration sentences) {
        narration = sentences;
    }

    /** What the rules say now is offered in sentences. */
    void screened(OpenedVisit now) {
        if (narration != null) {
            narration.screened(now);
        }
    }

    /** From now on what is measured is kept too. */
    void measure(ReadingsCard card) {
        readings = card;
    }

    /** Says that all is kept, and what the page does with what it cannot send. */
    void begin() {
        state.setWayOut(saver);
        state.untouched();
    }

    /** Marks write no more: another note may come into the form. */
    void end() {
        if (narration != null) {
            narration.end();
        }
    }

    /** Puts content on the screen, as it is. */
    void show(NoteDraft content) {
        soap.setDraft(content);
        bodyMap.setValue(content.marks());
    }

    /** Saves what is on the screen; returns whether it is kept as the note. */
    boolean save() {
        var typed = draft();
        var mine = narration == null ? typed : narration.write(typed);
        try {
            return keep(mine);
        } catch (MarksElsewhere foreign) {
            return saveWithout(foreign);
        } catch (Rejection rejection) {
            state.notSaved("see the marked field.");
            soap.show(rejection);
        } catch (NotFound gone) {
            state.notSaved("this note cannot be written in any more. Copy your text.");
        } catch (RuntimeException failure) {
            if (state.failed()) {
                throw failure; // once: what it was goes to the log
            }
        }
        return false;
    }

    /** Puts a treatment as it is now on the map and into the note; returns whether it is kept. */
    boolean treated(BodyMark mark) {
        bodyMap.setValue(bodyMap.getValue().stream()
                .map(one -> one.id().equals(mark.id()) ? mark : one)
                .toList());
        return save();
    }

    /** Says so where a field holds a measurement that cannot be kept; returns whether one does. */
    boolean mistaken() {
        boolean mistaken = readings != null && readings.mistaken();
        if (mistaken) {
            state.notSaved("see the marked field.");
        }
        return mistaken;
    }

    /** Discards the note as it was kept last. */
    void discard() {
        chart.discard(note.id(), saver.version());
        state.closed("Discarded");
    }

    /** What a page brought after a new log-in is put on the screen, and the person chooses. */
    void offerKept(UUID tab) {
        chart.keptBeside(note.id(), tab).ifPresent(kept -> {
            show(kept.mine());
            offer(kept.conflict(), kept.mine());
        });
    }

    private boolean keep(NoteDraft mine) {
        return switch (saver.save(mine)) {
            case Saved saved -> {
                state.saved(Format.time(saved.at(), note.zone()), mine, saver);
                mistaken();
                page.kept(mine);
                yield true;
            }
            case Conflict conflict -> {
                offer(conflict, mine);
                yield false;
            }
        };
    }

    private NoteDraft draft() {
        var draft = soap.getDraft(bodyMap.getValue());
        return readings == null ? draft : draft.withReadings(readings.getReadings());
    }

    /** What cannot be kept is taken off the screen, and the rest is saved. */
    private boolean saveWithout(MarksElsewhere foreign) {
        bodyMap.setValue(bodyMap.getValue().stream()
                .filter(mark -> !foreign.ids().contains(mark.id()))
                .toList());
        Notices.refused(String.valueOf(foreign.getMessage()));
        return save();
    }

    private void offer(Conflict conflict, NoteDraft mine) {
        state.conflict(conflict.by());
        new ConflictDialog(
                        conflict,
                        mine,
                        note.zone(),
                        () -> {
                            saver.rebase(conflict.version());
                            save();
                        },
                        page::reload)
                .open();
    }
}
