/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.chart.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasAriaLabel;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.palpate.anatomy.Side;
import org.palpate.base.Ids;
import org.palpate.bodymap.MarkBuilder;
import org.palpate.chart.ChartService;
import org.palpate.chart.DraftSave;
import org.palpate.chart.EncounterId;
import org.palpate.chart.NoteDraft;
import org.palpate.chart.NoteState;
import org.palpate.chart.Reading;
import org.palpate.chart.TimerService;
import org.palpate.client.ClientId;
import org.palpate.client.ClientService;
import org.palpate.database.PalpateTest;
import org.palpate.library.Movement;
import org.palpate.security.Role;
import org.palpate.security.TwoClinics;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What is measured and treated at a visit, on its screen without a browser. */
@PalpateTest
class EncounterReadingsViewTest extends SpringBrowserlessTest {

    private final ChartService chart;
    private final TimerService timers;
    private final ClientService clients;
    private final ApplicationContext application;

    @SuppressWarnings("NullAway.Init")
    private TwoClinics clinics;

    @SuppressWarnings("NullAway.Init")
    private ClientId client;

    @SuppressWarnings("NullAway.Init")
    private String therapist;

    @Autowired
    EncounterReadingsViewTest(
            ChartService chart, TimerService timers, ClientService clients, ApplicationContext application) {
        this.chart = chart;
        this.timers = timers;
        this.clients = clients;
        this.application = application;
    }

    @BeforeEach
    void clinicWithOneClient() {
        therapist = "maria" + System.nanoTime();
        clinics = new TwoClinics(application).hire(therapist, Role.THERAPIST);
        client = as(() -> clients.create(TwoClinics.contact("Helen", "Marsh")));
    }

    @Test
    void aMovementIsAddedByNameAndItsNumbersAreInTheNote() {
        var note = start();
        as(() -> {
            open(note);
            test(search()).selectItem("Lumbar side-bend");
            type("Lumbar side-bend, left, degrees", "21,5");
            type("Pain during Left lumbar side-bend, 0 to 10", "4");
            type("Lumbar side-bend, right, degrees", "27");
            return "";
        });
        assertThat(readings(note))
                .extracting(Reading::side, Reading::value, Reading::pain, Reading::position)
                .containsExactly(
                        tuple(Side.LEFT, 21.5, 4, Movement.Position.STANDING),
                        tuple(Side.RIGHT, 27.0, null, Movement.Position.STANDING));
        as(() -> {
            open(note);
            assertThat(field("Lumbar side-bend, left, degrees").getValue()).isEqualTo("21.5");
            return "";
        });
    }

    @Test
    void whatCannotBeStaysInItsFieldAndTheRestIsKept() {
        var note = start();
        as(() -> {
            open(note);
            test(search()).selectItem("Lumbar flexion");
            type("Lumbar flexion, degrees", "45");
            for (var bad : List.of("NaN", "400", "-3", "forty")) {
                type("Lumbar flexion, degrees", bad);
                var field = field("Lumbar flexion, degrees");
                assertThat(field.isInvalid()).isTrue();
                assertThat(field.getErrorMessage()).endsWith(".");
                assertThat(field.getValue()).isEqualTo(bad);
            }
            type("Pain during Lumbar flexion, 0 to 10", "3");
            test(button("Sign note")).click();
            return "";
        });
        assertThat(as(() -> chart.open(note)).state()).isEqualTo(NoteState.DRAFT);
        assertThat(readings(note)).singleElement().satisfies(kept -> {
            assertThat(kept.value()).isEqualTo(45);
            assertThat(kept.pain()).isEqualTo(3);
        });
    }

    @Test
    void theUsualSetIsOneTapAndEmptyRowsAreNotKept() {
        var note = start();
        as(() -> {
            open(note);
            test(button("Usual for the low back")).click();
            assertThat(rows()).hasSize(8);
            choose("Left extension with rotation, result", Reading.Result.POSITIVE);
            return "";
        });
        assertThat(readings(note))
                .singleElement()
                .satisfies(kept -> assertThat(kept.result()).isEqualTo(Reading.Result.POSITIVE));
    }

    @Test
    void lastTimeStandsBesideTodayAndIsMeasuredAgainInOneTap() {
        var knee = Reading.of("thomas-test-knee", Side.LEFT)
                .withValue(45.0)
                .taken(Movement.Mode.PASSIVE, Movement.Device.GONIOMETER, Movement.Position.LYING_FACE_UP);
        var before = start();
        save(before, NoteDraft.empty().withReadings(List.of(knee)));
        as(() -> chart.sign(before, chart.open(before).version()));
        var note = start();
        as(() -> {
            open(note);
            test(button("As last time")).click();
            assertThat(since()).anyMatch(words -> words.startsWith("45° on "));
            assertThat(find(ReadingTrend.class).all())
                    .as("one number is no line")
                    .isEmpty();
            type("Modified Thomas test, knee, left, degrees", "65");
            assertThat(since())
                    .anyMatch(words -> words.contains("20° more than on ") && words.endsWith("a real change"));
            assertThat(since()).anyMatch(words -> words.startsWith("May point to short two-joint hip flexors"));
            var trend = find(ReadingTrend.class).single().getElement();
            assertThat(trend.getProperty("label"))
                    .startsWith("Modified Thomas test, knee, oldest first. left: 45°, 65°.");
            assertThat(trend.getPropertyRaw("lines"))
                    .hasToString("[{\"side\":\"L\",\"values\":[45.0,65.0]},{\"side\":\"R\",\"values\":[null,null]}]");
            test(find(Button.class).withText("More").all().getFirst()).click();
            test(find(Select.class).withCaption("Measured with").single()).selectItem(Movement.Device.PHONE.label());
            assertThat(find(ReadingTrend.class).all())
                    .as("numbers of another device are not compared")
                    .isEmpty();
            test(find(Select.class).withCaption("Measured with").single())
                    .selectItem(Movement.Device.GONIOMETER.label());
            return "";
        });
        assertThat(readings(note))
                .singleElement()
                .satisfies(kept -> assertThat(kept.device()).isEqualTo(Movement.Device.GONIOMETER));
    }

    @Test
    void aUsualValueStandsWithItsSource() {
        var note = start();
        as(() -> {
            open(note);
            test(search()).selectItem("Lumbar flexion");
            test(search()).selectItem("Hip flexion");
            assertThat(find(Span.class).all().stream().map(Span::getText))
                    .contains("Usual: 73° at age 16 by motion analyser, 40° at age 90 · Troke 2005")
                    .filteredOn(words -> words.startsWith("Usual:"))
                    .hasSize(1);
            return "";
        });
    }

    @Test
    void aTimerFillsTheMinutesOfAMarkAndTheNextPlaceStopsTheFirst() {
        var note = start();
        var back = MarkBuilder.treated("quadratus-lumborum", Side.LEFT).build();
        var hip = MarkBuilder.treated("piriformis", Side.LEFT).build();
        save(note, new NoteDraft("", "", "", "", List.of(back, hip)));
        as(() -> {
            timers.start(note, back.id(), Instant.now().minusSeconds(130));
            open(note);
            press(timer("Left piriformis"), true);
            return "";
        });
        var saved = as(() -> chart.open(note)).content().marks();
        assertThat(saved.getFirst().minutes()).isEqualTo(3);
        assertThat(as(() -> timers.running(note)))
                .hasValueSatisfying(running -> assertThat(running.mark()).isEqualTo(hip.id()));
        as(() -> {
            open(note);
            press(timer("Left piriformis"), false);
            type("Minutes, Left quadratus lumborum", "12");
            type("Minutes, Left piriformis", "a lot");
            assertThat(field("Minutes, Left piriformis").isInvalid()).isTrue();
            return "";
        });
        saved = as(() -> chart.open(note)).content().marks();
        assertThat(saved.getFirst().minutes()).isEqualTo(12);
        assertThat(saved.getLast().minutes()).isBetween(0, 1);
        assertThat(as(() -> timers.running(note))).isEmpty();
    }

    private void open(EncounterId note) {
        navigate("clients/" + client + "/encounters/" + note, EncounterView.class);
    }

    private ComboBox<?> search() {
        return find(ComboBox.class)
                .withPropertyValue(ComboBox::getLabel, "Add a movement or test")
                .single();
    }

    private TextField field(String name) {
        return named(TextField.class, name);
    }

    private void type(String field, String text) {
        test(field(field)).setValue(text);
    }

    @SuppressWarnings("unchecked")
    private void choose(String name, Reading.Result result) {
        Select<Reading.Result> select = named(Select.class, name);
        test(select).selectItem(result.label());
    }

    private <C extends Component & HasAriaLabel> C named(Class<C> type, String name) {
        return find(type).all().stream()
                .filter(one -> one.getAriaLabel().filter(name::equals).isPresent())
                .findFirst()
                .orElseThrow(() -> new AssertionError("no field " + name));
    }

    private Button button(String text) {
        return find(Button.class).withText(text).single();
    }

    private TreatmentTimer timer(String place) {
        return find(TreatmentTimer.class).all().stream()
                .filter(timer -> place.equals(timer.getElement().getProperty("place")))
                .findFirst()
                .orElseThrow();
    }

    private void press(TreatmentTimer timer, boolean start) {
        timer.pressed(start, Instant.now());
    }

    private List<Div> rows() {
        return find(Div.class).withClassName("movement-row").all();
    }

    private List<String> since() {
        return find(Div.class).withClassName("reading-since").all().stream()
                .flatMap(since -> since.getChildren())
                .map(line -> line.getElement().getTextRecursively())
                .toList();
    }

    private EncounterId start() {
        return as(() -> chart.start(client));
    }

    private void save(EncounterId note, NoteDraft draft) {
        as(() -> chart.save(note, new DraftSave(Ids.next(), 1, chart.open(note).version(), draft)));
    }

    private List<Reading> readings(EncounterId note) {
        return as(() -> chart.open(note)).content().readings();
    }

    private <T> T as(Callable<T> work) {
        return clinics.as(therapist, work);
    }
}
