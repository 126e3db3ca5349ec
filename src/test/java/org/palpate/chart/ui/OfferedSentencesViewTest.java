/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.chart.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.palpate.anatomy.Side;
import org.palpate.base.Ids;
import org.palpate.base.ui.ScreenTest;
import org.palpate.bodymap.BodyMark;
import org.palpate.bodymap.MarkBuilder;
import org.palpate.chart.ChartService;
import org.palpate.chart.DraftSave;
import org.palpate.chart.EncounterId;
import org.palpate.chart.NoteDraft;
import org.palpate.database.PalpateTest;
import org.palpate.intake.IntakeDraft;
import org.palpate.intake.IntakeService;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What is offered below the sections of an open note, taken without a browser. */
@PalpateTest
class OfferedSentencesViewTest extends ScreenTest {

    private static final String PRESS = "Home care: Press a sore spot yourself, hold 10–30 seconds, 2–4 times a day.";

    private final ChartService chart;
    private final IntakeService history;
    private final LocalDate today;

    @SuppressWarnings("NullAway.Init")
    private EncounterId note;

    @Autowired
    OfferedSentencesViewTest(
            ChartService chart, IntakeService history, InstantSource time, ApplicationContext application) {
        super(application);
        this.chart = chart;
        this.history = history;
        this.today = LocalDate.ofInstant(time.instant(), ZoneOffset.UTC);
    }

    @BeforeEach
    void aVisitForATriggerPointOfTheLowBack() {
        note = clinics.as(therapist, () -> {
            history.save(client, begun(today.minusDays(14)), IntakeService.NO_INTAKE);
            return chart.start(client);
        });
        save(new NoteDraft(
                "",
                "",
                "",
                "",
                List.of(MarkBuilder.found("quadratus-lumborum", Side.LEFT)
                        .in("lower-back")
                        .type(BodyMark.Type.TRIGGER_POINT)
                        .build())));
    }

    @Test
    void aCardIsWrittenByOneTapAndNotOfferedAgain() {
        clinics.as(therapist, () -> {
            encounter();
            assertThat(offered()).startsWith("Next visit in 3 to 7 days.");
            assertThat(sources())
                    .anyMatch(words -> words.startsWith("Library, Acute back pain, begun "))
                    .anyMatch(words -> words.startsWith("Library, for "));
            openAll();
            assertThat(offered()).contains(PRESS);
            test(button(PRESS)).click();
            assertThat(plan()).isEqualTo(PRESS);
            assertThat(offered()).doesNotContain(PRESS);
            encounter();
            assertThat(chart.open(note).content().origins().written())
                    .anyMatch(one -> one.text().equals(PRESS));
            return assertThat(offered()).isNotEmpty().doesNotContain(PRESS);
        });
    }

    @Test
    void aCardThatWasEditedStaysAsItIsAndIsNotOfferedAgain() {
        clinics.as(therapist, () -> {
            encounter();
            openAll();
            test(button(PRESS)).click();
            return true;
        });
        var edited = "Home care: Press a sore spot yourself, mornings only.";
        var taken = clinics.as(therapist, () -> chart.open(note)).content();
        save(new NoteDraft("", "", "", edited, taken.marks(), taken.origins()));
        clinics.as(therapist, () -> {
            encounter();
            assertThat(plan()).isEqualTo(edited);
            return assertThat(offered()).noneMatch(words -> words.contains("Press a sore spot"));
        });
    }

    private static IntakeDraft begun(LocalDate onset) {
        var pain = new IntakeDraft.PainStory("Low back", onset, "", "", null, Set.of(), "", "", "");
        return new IntakeDraft(
                Map.of(), List.of(), List.of(), pain, "", List.of(), IntakeDraft.Preferences.empty(), "", Set.of());
    }

    private void save(NoteDraft draft) {
        clinics.as(
                therapist,
                () -> chart.save(
                        note, new DraftSave(Ids.next(), 1, chart.open(note).version(), draft)));
    }

    private void encounter() {
        navigate("clients", Main.class);
        navigate("clients/" + client + "/encounters/" + note, Main.class);
    }

    private String plan() {
        return chart.open(note).content().plan();
    }

    private void openAll() {
        find(Button.class).all().stream()
                .filter(one -> one.getText().matches("\\d+ more"))
                .findFirst()
                .ifPresent(more -> test(more).click());
    }

    private List<String> offered() {
        return find(Button.class).all().stream()
                .filter(one -> one.hasClassName("offer-choice"))
                .map(Button::getText)
                .toList();
    }

    private List<String> sources() {
        return find(Div.class).all().stream()
                .filter(one -> one.hasClassName("offer-source"))
                .map(Div::getText)
                .toList();
    }
}
