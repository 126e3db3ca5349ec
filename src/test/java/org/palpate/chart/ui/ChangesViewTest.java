/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.chart.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.palpate.anatomy.Side;
import org.palpate.base.Ids;
import org.palpate.base.ui.ScreenTest;
import org.palpate.bodymap.BodyMapField;
import org.palpate.bodymap.BodyMapHeat;
import org.palpate.bodymap.BodyMapHistory;
import org.palpate.bodymap.BodyMark;
import org.palpate.bodymap.MarkBuilder;
import org.palpate.bodymap.MarkFigures;
import org.palpate.chart.ChartService;
import org.palpate.chart.DraftSave;
import org.palpate.chart.EncounterId;
import org.palpate.chart.NoteDraft;
import org.palpate.chart.Quarter;
import org.palpate.client.ClientId;
import org.palpate.database.PalpateTest;
import org.palpate.security.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;

/** What changed from visit to visit, and the clinic's heat map, without a browser. */
@PalpateTest
class ChangesViewTest extends ScreenTest {

    private final ChartService chart;

    @SuppressWarnings("NullAway.Init")
    private String frontDesk;

    @Autowired
    ChangesViewTest(ChartService chart, ApplicationContext application) {
        super(application);
        this.chart = chart;
    }

    @BeforeEach
    void hireMore() {
        frontDesk = hire("sam", Role.FRONT_DESK);
    }

    @Test
    void everyVisitIsThereWithTheFiguresThatPaperShows() {
        var first = visit(client, mark(7));
        var second = visit(client, mark(4));

        var visits = clinics.as(therapist, () -> {
            var history = changes();
            var numbers = json(history, "numbers");
            assertThat(numbers.at("/visits/" + first + "/sum").intValue()).isEqualTo(7);
            assertThat(numbers.at("/visits/" + second + "/mean").doubleValue()).isEqualTo(4);
            assertThat(numbers.at("/visits/" + second + "/area").doubleValue()).isPositive();
            assertThat(numbers.at("/overlaps/" + first + " " + second).doubleValue())
                    .isEqualTo(1);
            assertThat(json(history, "texts").get("areaHonest").stringValue()).isEqualTo(MarkFigures.ABOUT_AREA);
            return json(history, "visits");
        });

        assertThat(texts(visits, "id")).containsExactly(first.toString(), second.toString());
        assertThat(texts(visits, "therapist")).allMatch(name -> name.contains(therapist));
        assertThat(visits.get(1).at("/marks/0/intensity").intValue()).isEqualTo(4);
        assertThat(visits.get(1).has("draft")).isFalse();
    }

    @Test
    void overlapOfAnyTwoVisitsIsToldWhenTheyStandSideBySide() {
        var first = visit(client, mark(7));
        visit(client, mark(5));
        var third = visit(client, MarkBuilder.found("piriformis", Side.RIGHT).build());
        var pair = "/overlaps/" + first + " " + third;

        clinics.as(therapist, () -> {
            var history = changes();
            assertThat(json(history, "numbers").at(pair).isMissingNode()).isTrue();

            beside(history, first.toString(), third.toString());

            return assertThat(json(history, "numbers").at(pair).doubleValue()).isZero();
        });
    }

    @Test
    void forgedPairOfVisitsIsPassedOver() {
        var own = visit(client, mark(7));
        visit(client, mark(5));
        var foreign = visit(newClient("Erik"), mark(3));

        clinics.as(therapist, () -> {
            var history = changes();
            var before = json(history, "numbers");
            beside(history, own.toString(), foreign.toString());
            beside(history, "not an id", own.toString());

            return assertThat(json(history, "numbers")).isEqualTo(before);
        });
    }

    @Test
    void ownDraftIsThereAndSaysThatItIsOne() {
        visit(client, mark(7));
        clinics.as(therapist, () -> {
            write(chart.start(client), mark(3));
            return assertThat(json(changes(), "visits").get(1).get("draft").booleanValue())
                    .isTrue();
        });
    }

    @Test
    void clientWithoutMarksSaysHowToBegin() {
        clinics.as(therapist, () -> {
            chart.start(client);
            navigate(path(), ChangesView.class);
            return assertThat(find(H3.class).single().getText()).isEqualTo("Nothing to compare yet");
        });
    }

    @Test
    void therapistHasTheTab() {
        assertThat(clinics.as(therapist, this::links)).contains("Changes");
    }

    @Test
    void managerHasTheTab() {
        assertThat(clinics.as(manager, this::links)).contains("Changes");
    }

    @Test
    void frontDeskHasTheClientWithoutTheTab() {
        assertThat(clinics.as(frontDesk, this::links)).contains("Details").doesNotContain("Changes");
    }

    @Test
    void frontDeskReachesNeitherByAddress() {
        visit(client, mark(7));
        clinics.as(frontDesk, () -> {
            UI.getCurrentOrThrow().navigate(path());
            assertThat(getCurrentView()).isNotInstanceOf(ChangesView.class);
            UI.getCurrentOrThrow().navigate("body-heat-map");
            return assertThat(getCurrentView()).isNotInstanceOf(BodyHeatView.class);
        });
    }

    @Test
    void encounterShowsTheVisitBeforeOnItsMapAndLeadsToTheChanges() {
        visit(client, mark(7));
        clinics.as(therapist, () -> {
            var encounter = chart.start(client);
            navigate("clients/" + client + "/encounters/" + encounter, EncounterView.class);
            var previous = json(find(BodyMapField.class).single(), "previous");
            assertThat(previous.at("/0/intensity").intValue()).isEqualTo(7);
            return assertThat(find(Anchor.class).all().stream().map(Anchor::getHref))
                    .contains(path());
        });
    }

    @Test
    void heatMapCountsAQuarterThatIsOverAndHidesSmallGroups() {
        var longAgo = LocalDate.of(2025, 2, 3);
        for (int i = 0; i < 5; i++) {
            visitOn(newClient("Client " + i), longAgo, mark(5));
        }
        visitOn(client, longAgo, MarkBuilder.found("piriformis", Side.RIGHT).build());

        clinics.as(manager, () -> {
            navigate("body-heat-map", BodyHeatView.class);
            var quarter = (Select<?>) find(Select.class).single();
            assertThat(quarter.getValue()).isEqualTo(Quarter.of(longAgo));
            var heat = json(find(BodyMapHeat.class).single(), "heat");
            assertThat(texts(heat, "place")).containsExactly("quadratus-lumborum left");
            return assertThat(heat.at("/0/value").intValue()).isEqualTo(5);
        });
    }

    @Test
    void heatMapOfAClinicWithoutAFinishedQuarterSaysWhenItComes() {
        clinics.as(manager, () -> {
            navigate("body-heat-map", BodyHeatView.class);
            return assertThat(find(H3.class).single().getText()).isEqualTo("No finished quarter yet");
        });
    }

    private BodyMapHistory changes() {
        navigate(path(), ChangesView.class);
        return find(BodyMapHistory.class).single();
    }

    private List<String> links() {
        navigate("clients/" + client, Main.class);
        return find(Anchor.class).all().stream().map(Anchor::getText).toList();
    }

    private String path() {
        return "clients/" + client + "/changes";
    }

    private EncounterId visit(ClientId whose, BodyMark... marks) {
        return clinics.as(therapist, () -> {
            var encounter = chart.start(whose);
            write(encounter, marks);
            chart.sign(encounter, chart.open(encounter).version());
            return encounter;
        });
    }

    private void visitOn(ClientId whose, LocalDate day, BodyMark... marks) {
        clinics.as(therapist, () -> {
            var encounter = chart.start(whose);
            clinics.superuser()
                    .sql("update encounter set service_date = ? where id = ?")
                    .params(day, encounter.value())
                    .update();
            write(encounter, marks);
            return chart.sign(encounter, chart.open(encounter).version());
        });
    }

    private void write(EncounterId encounter, BodyMark... marks) {
        var content = new NoteDraft("Stiff.", "", "", "", List.of(marks));
        chart.save(encounter, new DraftSave(Ids.next(), 1, chart.open(encounter).version(), content));
    }

    private static BodyMark mark(int intensity) {
        return MarkBuilder.found("quadratus-lumborum", Side.LEFT)
                .intensity(intensity)
                .build();
    }

    private static void beside(BodyMapHistory history, String first, String second) {
        ComponentUtil.fireEvent(history, new BodyMapHistory.PairEvent(history, true, first, second));
    }

    private static JsonNode json(Component component, String property) {
        return (JsonNode) component.getElement().getPropertyRaw(property);
    }

    private static List<String> texts(JsonNode list, String field) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(node -> node.get(field).stringValue())
                .toList();
    }
}
