/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.chart.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasText;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.palpate.anatomy.Side;
import org.palpate.base.Ids;
import org.palpate.bodymap.BodyMapThumb;
import org.palpate.bodymap.BodyMark;
import org.palpate.bodymap.BodyMark.Kind;
import org.palpate.bodymap.MarkBuilder;
import org.palpate.bodymap.PainTrend;
import org.palpate.chart.ChartService;
import org.palpate.chart.DraftSave;
import org.palpate.chart.EncounterId;
import org.palpate.chart.NoteDraft;
import org.palpate.chart.VisitCheck;
import org.palpate.chart.VisitService;
import org.palpate.client.ClientId;
import org.palpate.client.ClientService;
import org.palpate.database.PalpateTest;
import org.palpate.security.Role;
import org.palpate.security.TwoClinics;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The timeline of a client, the search in notes and the count in the menu, without a browser. */
@PalpateTest
class EncountersViewTest extends SpringBrowserlessTest {

    private final ChartService chart;
    private final VisitService visits;
    private final ClientService clients;
    private final ApplicationContext application;

    @SuppressWarnings("NullAway.Init")
    private TwoClinics clinics;

    @SuppressWarnings("NullAway.Init")
    private ClientId client;

    @SuppressWarnings("NullAway.Init")
    private String therapist;

    @Autowired
    EncountersViewTest(ChartService chart, VisitService visits, ClientService clients, ApplicationContext application) {
        this.chart = chart;
        this.visits = visits;
        this.clients = clients;
        this.application = application;
    }

    @BeforeEach
    void clinicWithOneClient() {
        therapist = "maria" + System.nanoTime();
        clinics = new TwoClinics(application).hire(therapist, Role.THERAPIST);
        client = clinics.as(therapist, () -> clients.create(TwoClinics.contact("Helen", "Marsh")));
    }

    @Test
    void aVisitShowsItsMapItsPainItsTreatmentsAndItsFirstWords() {
        signed("Stiff after gardening", reported(7));
        signed("Better", reported(4), treated(Side.LEFT));
        clinics.as(therapist, () -> {
            navigate(path(), Main.class);
            assertThat(rows()).hasSize(2);
            assertThat(texts(Span.class)).contains("Better", "Stiff after gardening");
            assertThat(texts(Span.class)).anyMatch(text -> text.startsWith("Treated: Left quadratus lumborum"));
            assertThat(find(BodyMapThumb.class).all()).hasSize(2);
            assertThat(find(PainTrend.class).all().getFirst().getElement().getProperty("label"))
                    .isEqualTo("Strongest pain reported: 4 out of 10. At the visits before, oldest first: 7.");
            return true;
        });
    }

    @Test
    void theFilterComesFromTheAddressAndGoesThere() {
        signed("Left", treated(Side.LEFT));
        signed("Right", treated(Side.RIGHT));
        clinics.as(therapist, () -> {
            open(Map.of("place", "quadratus-lumborum", "side", "left", "kind", "treated"));
            assertThat(rows()).singleElement();
            assertThat(texts(Span.class)).contains("1 of 2 visits: left quadratus lumborum, treated", "Left");

            test(select("Side")).selectItem("Right");
            assertThat(rows()).singleElement();
            assertThat(texts(Span.class)).contains("Right");
            test(select("Side")).selectItem("Midline");
            assertThat(rows()).isEmpty();
            assertThat(texts(H3.class)).contains("No such visit");
            return true;
        });
    }

    @Test
    void anAddressThatAsksForWhatIsNotThereSaysSo() {
        signed("Words");
        clinics.as(therapist, () -> {
            for (var parameter : List.of(
                    Map.of("place", "tail"),
                    Map.of("side", "up"),
                    Map.of("kind", "invented"),
                    Map.of("year", "99999"),
                    Map.of("year", "-1"),
                    Map.of("technique", "x".repeat(5_000)))) {
                open(parameter);
                assertThat(texts(H3.class)).as("" + parameter.keySet()).contains("This address leads to no visit");
                assertThat(rows()).isEmpty();
            }
            test(button("Show all visits")).click();
            assertThat(rows()).hasSize(1);
            return true;
        });
    }

    @Test
    void wordsAreFoundAndMarkedAndNeverTakenForHtml() {
        signed("Before <b>bold</b> tenderness");
        signed("Nothing of that kind");
        clinics.as(therapist, () -> {
            navigate(path(), Main.class);
            test(find(NoteSearchField.class).single()).setValue("tender");
            assertThat(rows()).singleElement();
            assertThat(found()).containsExactly("tenderness");
            assertThat(texts(Span.class)).contains("Before <b>bold</b> ");

            find(NoteSearchField.class).single().setValue("w".repeat(10_000));
            assertThat(find(NoteSearchField.class).single().isInvalid()).isTrue();
            assertThat(find(NoteSearchField.class).single().getErrorMessage()).contains("200 characters");
            find(NoteSearchField.class).single().setValue("&|!");
            assertThat(find(NoteSearchField.class).single().getErrorMessage())
                    .isEqualTo("Type at least one word to look for.");
            find(NoteSearchField.class).single().setValue("");
            assertThat(rows()).hasSize(2);
            return true;
        });
    }

    @Test
    void theCaseloadIsSearchedOnAPageOfItsOwn() {
        signed("Zygapophyseal tenderness");
        clinics.as(therapist, () -> {
            navigate("search-notes", Main.class);
            test(find(NoteSearchField.class).single()).setValue("zygapo");
            assertThat(rows()).singleElement();
            assertThat(texts(Span.class)).contains("Helen Marsh", "1 note");
            test(find(NoteSearchField.class).single()).setValue("elsewhere");
            assertThat(texts(H3.class)).contains("No note found");
            return true;
        });
    }

    @Test
    void aRangeIsOfferedAsOnePaper() {
        signed("Words");
        clinics.as(therapist, () -> {
            navigate(path(), Main.class);
            test(button("Print visits")).click();
            assertThat(texts(Paragraph.class)).contains("1 signed visit.");
            assertThat(hrefs()).anyMatch(path -> path.startsWith("documents/session-summaries/" + client));

            var to = find(DatePicker.class).all().getLast();
            to.setValue(LocalDate.of(1999, 1, 1));
            assertThat(to.isInvalid()).isTrue();
            assertThat(to.getErrorMessage()).contains("before the first");
            assertThat(hrefs()).noneMatch(path -> path.startsWith("documents/session-summaries/"));
            find(DatePicker.class).all().getFirst().setValue(LocalDate.of(1998, 1, 1));
            assertThat(texts(Paragraph.class)).contains("No visit was signed on these days.");
            return true;
        });
    }

    @Test
    void theMenuCountsUnfinishedNotesAndTodaySaysHowLongTheyTake() {
        var open = clinics.as(therapist, () -> chart.start(client));
        clinics.as(therapist, () -> {
            navigate("", Main.class);
            assertThat(counted()).containsExactly("1");
            assertThat(texts(Paragraph.class)).anyMatch(text -> text.startsWith("Once you have signed 5 notes"));
            chart.discard(open, chart.open(open).version());
            navigate(path(), Main.class);
            assertThat(counted()).isEmpty();
            return true;
        });
        for (int n = 0; n < 5; n++) {
            signed("Words");
        }
        clinics.as(therapist, () -> {
            navigate("", Main.class);
            assertThat(texts(Paragraph.class))
                    .contains("Half of your last 5 notes were signed within 1 minute of opening them.");
            return true;
        });
    }

    private void open(Map<String, String> parameters) {
        UI.getCurrentOrThrow().navigate(path(), QueryParameters.simple(parameters));
    }

    private String path() {
        return "clients/" + client + "/encounters";
    }

    private List<Anchor> rows() {
        return find(Anchor.class).all().stream()
                .filter(row -> row.hasClassName("visit-row") || row.hasClassName("hit-row"))
                .toList();
    }

    private List<String> hrefs() {
        return find(Anchor.class).all().stream().map(Anchor::getHref).toList();
    }

    private List<String> found() {
        return find(HtmlContainer.class).all().stream()
                .filter(each -> each.getElement().getTag().equals("mark"))
                .map(HtmlContainer::getText)
                .toList();
    }

    private List<String> counted() {
        return find(Span.class).all().stream()
                .filter(span -> span.hasClassName("menu-count"))
                .map(Span::getText)
                .toList();
    }

    private <C extends Component & HasText> List<String> texts(Class<C> type) {
        return find(type).all().stream().map(C::getText).toList();
    }

    @SuppressWarnings("unchecked")
    private Select<Object> select(String label) {
        return find(Select.class).all().stream()
                .filter(select -> label.equals(select.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    private Button button(String text) {
        return find(Button.class).all().stream()
                .filter(button -> text.equals(button.getText()))
                .findFirst()
                .orElseThrow();
    }

    private EncounterId signed(String words, BodyMark... marks) {
        return clinics.as(therapist, () -> {
            var id = chart.start(client);
            chart.save(id, new DraftSave(Ids.next(), 1, 0, new NoteDraft(words, "", "", "", List.of(marks))));
            visits.keep(id, VisitCheck.empty().withConsentReason("The form is on paper"), -1);
            chart.sign(id, 1);
            return id;
        });
    }

    private static BodyMark reported(int intensity) {
        return MarkBuilder.reported("lower-back", Side.LEFT)
                .intensity(intensity)
                .build();
    }

    private static BodyMark treated(Side side) {
        return MarkBuilder.of(Kind.TREATED, "quadratus-lumborum", side)
                .technique("effleurage", 3, 5)
                .build();
    }
}
