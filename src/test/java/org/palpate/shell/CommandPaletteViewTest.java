/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Main;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.palpate.base.Ids;
import org.palpate.chart.ChartService;
import org.palpate.chart.DraftSave;
import org.palpate.chart.NoteDraft;
import org.palpate.chart.Origins;
import org.palpate.client.ClientId;
import org.palpate.client.ClientService;
import org.palpate.database.PalpateTest;
import org.palpate.security.Role;
import org.palpate.security.TwoClinics;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the palette is told: pages, clients, and what the components of a page offer. */
@PalpateTest
class CommandPaletteViewTest extends SpringBrowserlessTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final ChartService chart;
    private final ClientService clients;
    private final ApplicationContext application;

    @SuppressWarnings("NullAway.Init")
    private TwoClinics clinics;

    @SuppressWarnings("NullAway.Init")
    private String therapist;

    @SuppressWarnings("NullAway.Init")
    private ClientId client;

    @Autowired
    CommandPaletteViewTest(ChartService chart, ClientService clients, ApplicationContext application) {
        this.chart = chart;
        this.clients = clients;
        this.application = application;
    }

    @BeforeEach
    void clinicWithTwoTherapists() {
        var number = System.nanoTime();
        therapist = "maria" + number;
        clinics = new TwoClinics(application)
                .hire(therapist, Role.THERAPIST)
                .hire("noah" + number, Role.THERAPIST)
                .hire("lena" + number, Role.ADMIN);
        client = clinics.as(therapist, () -> clients.create(TwoClinics.contact("Helen", "Marsh")));
        clinics.as("noah" + number, () -> clients.create(TwoClinics.contact("Peter", "Marsh")));
    }

    @Test
    void pagesAreThoseThatWhoeverAsksMayOpen() {
        as(therapist, () -> {
            navigate("clients", Main.class);
            return assertThat(words(palette().getElement().getPropertyRaw("pages")))
                    .contains("Today", "Clients", "Phrases")
                    .doesNotContain("Accounts", "Clinic");
        });
    }

    @Test
    void clientsAreFoundAsInTheirListAndTheSearchIsWrittenDown() {
        var before = trail();
        as(therapist, () -> {
            navigate("clients", Main.class);
            palette().find("marsh");
            var found = JSON.readTree(String.valueOf(palette().getElement().getPropertyRaw("found")));
            assertThat(found.path("typed").asString()).isEqualTo("marsh");
            var group = found.path("groups").path(0);
            assertThat(group.path("label").asString()).isEqualTo("Clients");
            assertThat(group.path("items")).hasSize(1); // the other one is a colleague's
            assertThat(group.path("items").path(0).path("path").asString()).isEqualTo("clients/" + client);
            return assertThat(group.path("items").path(0).path("about").asString())
                    .startsWith("born ");
        });
        assertThat(trail().subList(before.size(), trail().size()))
                .filteredOn("CLIENTS_LISTED"::equals)
                .hasSize(2);
    }

    @Test
    void lettersThatFindNobodyAreAnsweredToo() {
        as(therapist, () -> {
            navigate("clients", Main.class);
            var letters = "a".repeat(500);
            palette().find(letters);
            var found = JSON.readTree(String.valueOf(palette().getElement().getPropertyRaw("found")));
            assertThat(found.path("typed").asString()).isEqualTo(letters);
            assertThat(found.path("groups").path(0).path("items")).isEmpty();
            palette().find("mar\u0000sh");
            return assertThat(String.valueOf(palette().getElement().getPropertyRaw("found")))
                    .contains("Marsh, Helen");
        });
    }

    @Test
    void administratorFindsNoClients() {
        as(therapist.replace("maria", "lena"), () -> {
            navigate("accounts", Main.class);
            assertThat(palette().getElement().getProperty("finds", true)).isFalse();
            palette().find("marsh");
            assertThat(String.valueOf(palette().getElement().getPropertyRaw("found")))
                    .doesNotContain("Helen");
            return assertThat(offered()).contains("New account [Mod+Enter]");
        });
    }

    @Test
    void aDraftOffersWhatCanBeDoneInIt() {
        as(therapist, () -> {
            navigate("clients/" + client + "/encounters/" + chart.start(client), Main.class);
            return assertThat(offered())
                    .contains(
                            "Subjective [Alt+1]",
                            "Objective [Alt+2]",
                            "Assessment [Alt+3]",
                            "Plan [Alt+4]",
                            "Body map: go to the figure [Alt+5]",
                            "Body map: type marks [Alt+6]",
                            "Range and tests: add a movement or test [Alt+7]",
                            "Before you start: has anything changed in health? [Alt+8]",
                            "Kind of visit: choose a template",
                            "Sign note [Mod+Enter]",
                            "Discard draft")
                    .doesNotContain("Amend [Mod+Enter]")
                    .doesNotHaveDuplicates();
        });
    }

    @Test
    void aSignedNoteOffersToAmendAndNoLongerToMark() {
        as(therapist, () -> {
            var note = chart.start(client);
            var words = new NoteDraft("Signed words", "", "", "", List.of(), Origins.none());
            chart.save(note, new DraftSave(Ids.next(), 1, 0, words));
            chart.sign(note, chart.open(note).version());
            navigate("clients/" + client + "/encounters/" + note, Main.class);
            return assertThat(offered())
                    .contains("Amend [Mod+Enter]", "Body map: go to the figure [Alt+5]")
                    .doesNotContain("Body map: type marks [Alt+6]", "Sign note [Mod+Enter]");
        });
    }

    @Test
    void aClientsPagesOfferTheOthersAndAnEncounter() {
        as(therapist, () -> {
            navigate("clients/" + client, Main.class);
            return assertThat(offered())
                    .contains(
                            "Start encounter [Alt+9]",
                            "Details [Alt+1]",
                            "Encounters [Alt+3]",
                            "Treatment plan [Alt+4]");
        });
    }

    /** Keys that two components of a page both want do something else than the list says. */
    @Test
    void noKeysAreOfferedTwiceOnAPage() {
        as(therapist, () -> {
            var client = "clients/" + this.client;
            for (var path : List.of(
                    "",
                    "clients",
                    client,
                    client + "/health",
                    client + "/consents",
                    client + "/encounters",
                    client + "/plan",
                    client + "/encounters/" + chart.start(this.client),
                    "phrases")) {
                navigate(path, Main.class);
                assertThat(offered().stream()
                                .filter(one -> one.endsWith("]"))
                                .map(one -> one.substring(one.indexOf('['))))
                        .as(path)
                        .doesNotHaveDuplicates();
            }
            return true;
        });
    }

    private CommandPalette palette() {
        return $(CommandPalette.class).single();
    }

    private static List<String> words(Object json) {
        return JSON.readTree(json.toString())
                .valueStream()
                .map(page -> page.path("words").asString())
                .toList();
    }

    /** What can be done on the page, with its keys; what only tells of keys is left out. */
    private List<String> offered() {
        return all(UI.getCurrentOrThrow())
                .filter(component -> !component.getElement().isTextNode() && component.isVisible())
                .map(component -> component.getElement().getAttribute("data-commands"))
                .filter(commands -> commands != null)
                .flatMap(commands -> JSON.readTree(commands).valueStream())
                .filter(command -> !command.path("call").asString().isEmpty())
                .map(CommandPaletteViewTest::said)
                .toList();
    }

    private static String said(JsonNode command) {
        var keys = command.path("keys").asString();
        return command.path("words").asString() + (keys.isEmpty() ? "" : " [" + keys + "]");
    }

    private static Stream<Component> all(Component parent) {
        return Stream.concat(Stream.of(parent), parent.getChildren().flatMap(CommandPaletteViewTest::all));
    }

    private void as(String person, Callable<Object> work) {
        clinics.as(person, work);
    }

    private List<String> trail() {
        return clinics.superuser()
                .sql("select what from audit_event where clinic_id = ? order by seq")
                .param(clinics.riverside())
                .query((row, n) -> row.getString(1))
                .list();
    }
}
