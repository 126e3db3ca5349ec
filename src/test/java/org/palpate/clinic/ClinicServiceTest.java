/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.clinic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.palpate.base.Ids;
import org.palpate.base.NotFound;
import org.palpate.base.Rejection;
import org.palpate.base.StaleVersion;
import org.palpate.database.PalpateTest;
import org.palpate.security.AccountRow;
import org.palpate.security.AccountService;
import org.palpate.security.NewAccount;
import org.palpate.security.Role;
import org.palpate.security.TwoClinics;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.crypto.password.PasswordEncoder;

@PalpateTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ClinicServiceTest {

    private final ClinicService clinic;
    private final AccountService accounts;
    private final DaoAuthenticationProvider logins;
    private final ApplicationContext application;

    @SuppressWarnings("NullAway.Init")
    private TwoClinics clinics;

    @Autowired
    ClinicServiceTest(
            ClinicService clinic,
            AccountService accounts,
            UserDetailsService logins,
            PasswordEncoder passwords,
            ApplicationContext application) {
        this.clinic = clinic;
        this.accounts = accounts;
        this.application = application;
        this.logins = new DaoAuthenticationProvider(logins);
        this.logins.setPasswordEncoder(passwords);
    }

    @BeforeAll
    void takePeopleOn() {
        clinics = new TwoClinics(application)
                .hire("admin", Role.ADMIN)
                .hire("therapist", Role.THERAPIST)
                .hireAtHarbour("harbour", Role.ADMIN);
    }

    @Test
    void theClinicsDataAreChangedAndWhoComesSecondIsTold() {
        var read = clinics.as("admin", clinic::profile);
        var draft = new ClinicDraft("Renamed", " 1 River St\r\nToronto ", "", "", "Ontario", "Europe/Dublin", "LETTER");
        change(draft, read.version());
        var changed = clinics.as("therapist", clinic::profile);
        assertThat(changed.name()).isEqualTo("Renamed");
        assertThat(changed.address()).isEqualTo("1 River St\nToronto");
        assertThat(changed.timeZone().getId()).isEqualTo("Europe/Dublin");
        assertThat(changed.paperSize()).isEqualTo("LETTER");
        assertThat(changed.toDraft().name()).isEqualTo("Renamed");
        assertThatExceptionOfType(StaleVersion.class).isThrownBy(() -> change(draft, read.version()));
        assertThat(clinics.as("harbour", clinic::profile).name()).isEqualTo("Harbour");
    }

    @Test
    void theStyleOfWrittenSentencesIsShortUntilAnotherIsChosen() {
        var read = clinics.as("admin", clinic::profile);
        assertThat(read.noteStyle()).isEqualTo(NoteStyle.TELEGRAPHIC);
        var draft = new ClinicDraft("Name", "", "", "", "", "UTC", "A4", NoteStyle.FULL);
        change(draft, read.version());
        assertThat(clinics.as("therapist", clinic::profile).noteStyle()).isEqualTo(NoteStyle.FULL);
        assertThat(clinics.as("admin", clinic::profile).toDraft()).isEqualTo(draft);
        change(
                new ClinicDraft("Name", "", "", "", "", "UTC", "A4"),
                clinics.as("admin", clinic::profile).version());
    }

    @ParameterizedTest
    @CsvSource({
        "name, ''",
        "name, 'two\nlines'",
        "name, TOO_LONG",
        "name, '\u0000'",
        "address, TOO_LONG",
        "phone, TOO_LONG",
        "email, TOO_LONG",
        "jurisdiction, TOO_LONG",
        "timeZone, Middle/Earth",
        "timeZone, ''",
        "timeZone, '+05:00'"
    })
    void refusesAtTheField(String field, String value) {
        var text = value.replace("TOO_LONG", "x".repeat(600));
        var draft = new ClinicDraft(
                field.equals("name") ? text : "Name",
                field.equals("address") ? text : "",
                field.equals("phone") ? text : "",
                field.equals("email") ? text : "",
                field.equals("jurisdiction") ? text : "",
                field.equals("timeZone") ? text : "UTC",
                "A4");
        assertThatExceptionOfType(Rejection.class)
                .isThrownBy(
                        () -> change(draft, clinics.as("admin", clinic::profile).version()))
                .satisfies(refused -> assertThat(refused.field()).isEqualTo(field));
    }

    @ParameterizedTest
    @CsvSource({
        "username, x",
        "username, 'has blank'",
        "username, -dash",
        "username, ünal",
        "username, TOO_LONG",
        "username, therapist",
        "username, THERAPIST",
        "username, harbour",
        "displayName, ''",
        "displayName, TOO_LONG",
        "displayName, 'a\u202Eb'",
        "password, short",
        "password, elevenchars",
        "password, TOO_LONG",
        "credential, TOO_LONG",
        "registrationNumber, TOO_LONG"
    })
    void nobodyIsTakenOnWithABadValue(String field, String value) {
        var text = value.replace("TOO_LONG", "x".repeat(300));
        var account = new NewAccount(
                field.equals("username") ? text : "newcomer",
                field.equals("displayName") ? text : "New Comer",
                field.equals("password") ? text : "correct horse battery",
                Set.of(Role.THERAPIST));
        assertThatExceptionOfType(Rejection.class)
                .isThrownBy(() -> clinics.as(
                        "admin",
                        () -> clinic.hire(
                                account,
                                field.equals("credential") ? text : "",
                                field.equals("registrationNumber") ? text : "")))
                .satisfies(refused -> assertThat(refused.field()).isEqualTo(field));
        assertThat(clinics.as("admin", clinic::staff))
                .extracting(StaffProfile::name)
                .doesNotContain("New Comer");
        assertThat(clinics.as("admin", accounts::rows))
                .extracting(AccountRow::username)
                .doesNotContain("newcomer");
    }

    @Test
    void rolesThatAreNotForStaffAreNotGiven() {
        for (var roles : Set.<Set<Role>>of(Set.of(), Set.of(Role.ANONYMOUS), Set.of(Role.THERAPIST, Role.CLIENT))) {
            var account = new NewAccount("newcomer", "New Comer", "correct horse battery", roles);
            assertThatExceptionOfType(Rejection.class)
                    .isThrownBy(() -> clinics.as("admin", () -> clinic.hire(account, "", "")))
                    .satisfies(refused -> assertThat(refused.field()).isEqualTo("roles"));
        }
    }

    @Test
    void listsHoldTheOwnClinicsPeople() {
        assertThat(clinics.as("harbour", clinic::staff))
                .extracting(StaffProfile::name)
                .containsExactly("Name of harbour");
        assertThat(clinics.as("harbour", clinic::therapists)).isEmpty();
        assertThat(clinics.as("admin", clinic::therapists))
                .extracting(StaffProfile::name)
                .contains("Name of therapist");
        assertThat(clinics.as("admin", () -> clinic.staffMember(clinics.id("therapist")))
                        .nameWithCredential())
                .isEqualTo("Name of therapist, RMT");
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> clinics.as("admin", () -> clinic.staffMember(Ids.next())));
    }

    @Test
    void anAccountThatIsSwitchedOffCannotLogInAndTreatsNobody() {
        clinics.hire("leaving", Role.THERAPIST);
        login("leaving", TwoClinics.PASSWORD);
        setEnabled("leaving", false);
        assertThatExceptionOfType(DisabledException.class).isThrownBy(() -> login("leaving", TwoClinics.PASSWORD));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> clinics.as("leaving", clinic::profile));
        assertThat(clinics.as("admin", clinic::therapists))
                .extracting(StaffProfile::name)
                .doesNotContain("Name of leaving");
        setEnabled("leaving", true);
        login("leaving", TwoClinics.PASSWORD);
        assertThatExceptionOfType(Rejection.class).isThrownBy(() -> setEnabled("admin", false));
    }

    @Test
    void wrongNameAndWrongPasswordLookAlike() {
        for (var name : new String[] {"therapist", "nobody", "", "\0", "' or '1'='1", "x".repeat(100_000), "\uD800"}) {
            assertThatExceptionOfType(BadCredentialsException.class)
                    .as(name)
                    .isThrownBy(() -> login(name, "wrong horse battery"))
                    .withMessage("Bad credentials");
        }
    }

    private void login(String username, String password) {
        logins.authenticate(UsernamePasswordAuthenticationToken.unauthenticated(username, password));
    }

    private void setEnabled(String username, boolean enabled) {
        clinics.as("admin", () -> {
            accounts.setEnabled(clinics.id(username), enabled);
            return true;
        });
    }

    private void change(ClinicDraft draft, long expected) {
        clinics.as("admin", () -> {
            clinic.change(draft, expected);
            return true;
        });
    }
}
