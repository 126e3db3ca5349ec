/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.palpate.base.NotFound;
import org.palpate.base.Rejection;
import org.palpate.base.StaleVersion;
import org.palpate.database.PalpateTest;
import org.palpate.security.Role;
import org.palpate.security.TwoClinics;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@PalpateTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ClientServiceTest {

    private static final String TWO_HUNDRED = "x".repeat(200);

    private final ClientService clients;
    private final ApplicationContext application;

    @SuppressWarnings("NullAway.Init")
    private TwoClinics clinics;

    @Autowired
    ClientServiceTest(ClientService clients, ApplicationContext application) {
        this.clients = clients;
        this.application = application;
    }

    @BeforeAll
    void takeClients() {
        clinics = new TwoClinics(application)
                .hire("therapist", Role.THERAPIST)
                .hire("colleague", Role.THERAPIST)
                .hire("manager", Role.MANAGER)
                .hire("frontdesk", Role.FRONT_DESK)
                .hireAtHarbour("harbour", Role.THERAPIST);
        create("Łukasz", "Đặng-Ångström", "Lucky", LocalDate.of(1980, 3, 12), "+1 (416) 555-0101");
        create("María José", "Núñez de la Peña", "", LocalDate.of(1975, 11, 2), "020 7946 0018");
        create("山田", "", "", LocalDate.of(1990, 1, 31), "");
        create("Percent", "50%_off\\", "", LocalDate.of(1991, 2, 3), "416.555.0199");
        create("Plain", "Jones", "", LocalDate.of(1991, 2, 3), "");
    }

    @ParameterizedTest
    @CsvSource({
        "Łukasz, Łukasz",
        "lukasz, Łukasz",
        "LUKA, Łukasz",
        "dang, Łukasz",
        "angstrom, Łukasz",
        "lucky, Łukasz",
        "'lukasz dang', Łukasz",
        "'Đặng, Łukasz', Łukasz",
        "nunez, María José",
        "'peña maria', María José",
        "jose, María José",
        "山, 山田"
    })
    void isFoundByAnyPartOfTheNameWithOrWithoutAccents(String typed, String given) {
        assertThat(found(typed)).singleElement().asString().contains(given);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1980-03-12",
                "12.03.1980",
                "12/03/1980",
                "03/12/1980",
                "1980-03",
                "12.03",
                "dang 1980",
                "1980 lukasz"
            })
    void isFoundByTheBirthDateAsPeopleWriteIt(String typed) {
        assertThat(found(typed)).singleElement().asString().contains("Łukasz");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "+1 (416) 555-0101",
                "416 555 0101",
                "4165550101",
                "416-555-0101",
                "(416)555-0101",
                "416.555.0101",
                "416/555/0101",
                "555-0101",
                "0101"
            })
    void isFoundByThePhoneHoweverItIsPunctuated(String typed) {
        assertThat(found(typed)).singleElement().asString().contains("Łukasz");
    }

    @Test
    void isFoundByThePhoneThatWasSavedWithDots() {
        assertThat(found("4165550199")).singleElement().asString().contains("Percent");
    }

    @ParameterizedTest
    @ValueSource(strings = {"%", "_", "\\", "50%", "%_", "off\\"})
    void wildcardsStandForThemselves(String typed) {
        assertThat(found(typed)).singleElement().asString().contains("50%_off\\");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nobody", "lukasz nunez", "' or '1'='1", "'; drop table client; --", "*", "?"})
    void whatNobodyIsCalledFindsNobody(String typed) {
        assertThat(found(typed)).isEmpty();
    }

    /** A search field takes anything; only a database would choke on it. */
    @ParameterizedTest
    @ValueSource(strings = {"\0", "lukasz\0", "\uD800", "\uFFFF", "\u202E", "a\u0007b"})
    void whatCannotBeStoredFindsNobodyAndBreaksNothing(String typed) {
        assertThatCode(() -> found(typed)).doesNotThrowAnyException();
        assertThatCode(() -> clinics.as("manager", () -> clients.count(typed))).doesNotThrowAnyException();
    }

    @Test
    void aWholePagePastedIntoTheSearchBreaksNothing() {
        assertThat(found("word ".repeat(50_000))).isEmpty();
        assertThat(found("x".repeat(1_000_000))).isEmpty();
    }

    @Test
    void anEmptySearchFindsEverybodyByNamePageByPage() {
        var all = found("");
        assertThat(all).hasSizeGreaterThanOrEqualTo(5);
        var pages = new java.util.ArrayList<String>();
        for (int n = 0; n < all.size(); n += 2) {
            int offset = n;
            clinics.as("manager", () -> clients.find("", offset, 2)).forEach(row -> pages.add(row.name()));
        }
        assertThat(pages).isEqualTo(all);
        assertThat(clinics.as("manager", () -> clients.count(""))).isEqualTo(all.size());
    }

    @Test
    void eachSeesWhomTheyMaySee() {
        assertThat(clinics.as("therapist", () -> clients.count("nunez"))).isOne();
        assertThat(clinics.as("frontdesk", () -> clients.count("nunez"))).isOne();
        assertThat(clinics.as("colleague", () -> clients.count("nunez"))).isZero();
        assertThat(clinics.as("harbour", () -> clients.count("nunez"))).isZero();
    }

    @Test
    void namesakesBornTheSameDayAreShownBeforeSomebodyIsRecordedTwice() {
        var twin = contact("Lukasz", "Dang-Angstrom", LocalDate.of(1980, 3, 12));
        assertThat(clinics.as("colleague", () -> clients.possibleDuplicates(twin)))
                .as("also to a therapist who does not treat them, by name only")
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.name()).isEqualTo("Đặng-Ångström, Łukasz");
                    assertThat(row.phone()).isEmpty();
                });
        assertThat(duplicates(contact("Lucky", "Other", LocalDate.of(1980, 3, 12))))
                .hasSize(1);
        assertThat(duplicates(contact("Somebody", "Else", LocalDate.of(1980, 3, 12))))
                .isEmpty();
        assertThat(duplicates(contact("Lukasz", "Dang", LocalDate.of(1980, 3, 13))))
                .isEmpty();
        assertThat(duplicates(contact("Lukasz", "Dang", null))).isEmpty();
        assertThat(clinics.as("harbour", () -> clients.possibleDuplicates(twin)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "givenName, ''",
        "givenName, '  '",
        "givenName, TOO_LONG",
        "givenName, 'a\u0000b'",
        "givenName, 'two\nlines'",
        "familyName, TOO_LONG",
        "familyName, 'a\u202Eb'",
        "preferredName, TOO_LONG",
        "pronouns, TOO_LONG",
        "phone, call me",
        "phone, 12",
        "phone, TOO_LONG",
        "email, nobody",
        "email, a@b",
        "email, 'a b@example.org'",
        "email, TOO_LONG",
        "address, TOO_LONG",
        "emergencyContact, TOO_LONG",
        "emergencyContact, '\uD800'"
    })
    void refusesAtTheFieldWithASentence(String field, String value) {
        var wrong = with(
                contact("Given", "Family", LocalDate.of(1990, 1, 1)),
                field,
                value.replace("TOO_LONG", "x".repeat(600)));
        assertThatExceptionOfType(Rejection.class)
                .isThrownBy(() -> clinics.as("therapist", () -> clients.create(wrong)))
                .satisfies(refused -> {
                    assertThat(refused.field()).isEqualTo(field);
                    assertThat(refused.getMessage()).matches("(?s)[A-Z].{8,}");
                });
    }

    @ParameterizedTest
    @CsvSource({"1879-12-31", "+10000-01-01", "2999-01-01"})
    void refusesABirthDateNobodyHas(LocalDate date) {
        refusesBirthDate(date);
    }

    @Test
    void refusesAMissingBirthDateAndTomorrow() {
        refusesBirthDate(null);
        refusesBirthDate(LocalDate.now().plusDays(2));
    }

    @Test
    void takesWhatPeopleAreCalled() {
        for (var name :
                List.of(TWO_HUNDRED, "🦵".repeat(200), "O'Brien-Núñez", "Ольга", "<script>alert(1)</script>", "null")) {
            var id = clinics.as("therapist", () -> clients.create(contact(name, name, LocalDate.of(1990, 1, 1))));
            var stored = clinics.as("therapist", () -> clients.summary(id)).contact();
            assertThat(stored.givenName()).isEqualTo(name);
            assertThat(stored.familyName()).isEqualTo(name);
        }
    }

    @Test
    void aRefusedChangeChangesNothing() {
        var id = clinics.as("therapist", () -> clients.create(contact("Before", "Change", LocalDate.of(1990, 1, 1))));
        var before = clinics.as("therapist", () -> clients.summary(id));
        assertThatExceptionOfType(Rejection.class).isThrownBy(() -> change(id, "After", "bad@", before.version()));
        assertThat(clinics.as("therapist", () -> clients.summary(id))).isEqualTo(before);
    }

    @Test
    void whoComesSecondIsToldAndOverwritesNothing() {
        var id = clinics.as("therapist", () -> clients.create(contact("Two", "Editors", LocalDate.of(1990, 1, 1))));
        var read = clinics.as("therapist", () -> clients.summary(id));
        change(id, "First", "first@example.org", read.version());
        assertThatExceptionOfType(StaleVersion.class)
                .isThrownBy(() -> change(id, "Second", "second@example.org", read.version()))
                .satisfies(stale -> assertThat(stale.current()).isEqualTo(read.version() + 1));
        assertThat(clinics.as("therapist", () -> clients.summary(id)).contact().givenName())
                .isEqualTo("First");
        assertThatExceptionOfType(StaleVersion.class)
                .as("the clinical part has the same version")
                .isThrownBy(() -> clinics.as("therapist", () -> {
                    clients.changeClinicalProfile(id, new ClinicalProfile("x", "", "", ""), read.version());
                    return true;
                }));
    }

    @Test
    void numbersCountUpPerClinic() {
        var first = clinics.as("therapist", () -> clients.create(contact("A", "Number", LocalDate.of(1990, 1, 1))));
        clinics.as("harbour", () -> clients.create(contact("Other", "Clinic", LocalDate.of(1990, 1, 1))));
        var second = clinics.as("therapist", () -> clients.create(contact("B", "Number", LocalDate.of(1990, 1, 1))));
        assertThat(clinics.as("therapist", () -> clients.summary(second)).number())
                .isEqualTo(clinics.as("therapist", () -> clients.summary(first)).number() + 1);
    }

    @Test
    void onlyATherapistOfTheClinicCanTreat() {
        var id = clinics.as("therapist", () -> clients.create(contact("Share", "Me", LocalDate.of(1990, 1, 1))));
        assertThatExceptionOfType(Rejection.class).isThrownBy(() -> share(id, "frontdesk"));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> share(id, "harbour"));
        share(id, "colleague");
        share(id, "colleague");
        assertThat(clinics.as("colleague", () -> clients.care(id))).hasSize(2);
        clinics.as("manager", () -> {
            clients.endCare(id, clinics.id("colleague"));
            return true;
        });
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> clinics.as("colleague", () -> clients.summary(id)));
    }

    private void share(ClientId id, String staff) {
        clinics.as("manager", () -> {
            clients.share(id, clinics.id(staff));
            return true;
        });
    }

    private void change(ClientId id, String givenName, String email, long expected) {
        clinics.as("therapist", () -> {
            var contact = contact(givenName, "Editors", LocalDate.of(1990, 1, 1));
            clients.changeContact(id, with(contact, "email", email), expected);
            return true;
        });
    }

    private void refusesBirthDate(@Nullable LocalDate date) {
        assertThatExceptionOfType(Rejection.class)
                .isThrownBy(() -> clinics.as("therapist", () -> clients.create(contact("Given", "Family", date))))
                .satisfies(refused -> assertThat(refused.field()).isEqualTo("birthDate"));
    }

    private List<String> found(String typed) {
        return clinics.as("manager", () -> clients.find(typed, 0, 500)).stream()
                .map(ClientRow::name)
                .toList();
    }

    private List<ClientRow> duplicates(Contact contact) {
        return clinics.as("therapist", () -> clients.possibleDuplicates(contact));
    }

    private void create(String given, String family, String preferred, LocalDate birth, String phone) {
        clinics.as(
                "therapist", () -> clients.create(new Contact(given, family, preferred, "", birth, phone, "", "", "")));
    }

    private static Contact contact(String given, String family, @Nullable LocalDate birth) {
        return new Contact(given, family, "", "", birth, "", "", "", "");
    }

    private static Contact with(Contact contact, String field, String value) {
        UnaryOperator<String> of = name -> name.equals(field) ? value : "";
        return new Contact(
                field.equals("givenName") ? value : contact.givenName(),
                field.equals("familyName") ? value : contact.familyName(),
                of.apply("preferredName"),
                of.apply("pronouns"),
                contact.birthDate(),
                of.apply("phone"),
                of.apply("email"),
                of.apply("address"),
                of.apply("emergencyContact"));
    }
}
