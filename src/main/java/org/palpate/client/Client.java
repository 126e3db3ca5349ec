/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.client;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import org.hibernate.annotations.TenantId;
import org.palpate.base.CanonicalJson;
import org.palpate.base.Ids;
import org.palpate.base.Rejection;
import org.palpate.base.StaleVersion;
import org.palpate.base.Text;

/** The person on the table. */
@Entity
class Client {

    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s]+");
    private static final Pattern PHONE = Pattern.compile("[+()0-9 ./x-]{3,50}");
    private static final LocalDate EARLIEST = LocalDate.of(1880, 1, 1);

    @Id
    private UUID id;

    @TenantId
    private UUID clinicId;

    private long number;
    private String givenName = "";
    private String familyName = "";
    private String preferredName = "";
    private String pronouns = "";
    private LocalDate birthDate;
    private String phone = "";
    private String email = "";
    private String address = "";
    private String emergencyContact = "";
    private String alerts = "";
    private String allergies = "";
    private String pressurePreference = "";
    private String areasToAvoid = "";
    private String searchText = "";
    private String sortName = "";
    private Instant createdAt;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init") // filled by JPA
    protected Client() {}

    @SuppressWarnings("NullAway.Init") // the tenant is set by Hibernate, the birth date by accept()
    Client(long number, Contact contact, LocalDate today, Instant now) {
        this.id = Ids.next();
        this.number = number;
        this.createdAt = now;
        accept(contact, today);
    }

    void changeContact(Contact contact, LocalDate today, long expectedVersion) {
        expect(expectedVersion);
        accept(contact, today);
    }

    void changeClinicalProfile(ClinicalProfile profile, long expectedVersion) {
        expect(expectedVersion);
        alerts = Text.clean("alerts", profile.alerts(), 2_000);
        allergies = Text.clean("allergies", profile.allergies(), 2_000);
        pressurePreference = Text.line("pressurePreference", profile.pressurePreference(), 200);
        areasToAvoid = Text.clean("areasToAvoid", profile.areasToAvoid(), 2_000);
    }

    ClientId id() {
        return new ClientId(id);
    }

    ClientSummary toSummary() {
        return new ClientSummary(
                id(),
                number,
                new Contact(
                        givenName,
                        familyName,
                        preferredName,
                        pronouns,
                        birthDate,
                        phone,
                        email,
                        address,
                        emergencyContact),
                version);
    }

    ClinicalProfile toClinicalProfile() {
        return new ClinicalProfile(alerts, allergies, pressurePreference, areasToAvoid);
    }

    ClientRow toRow() {
        return new ClientRow(
                id(), number, (familyName + ", " + givenName).replaceFirst("^, ", ""), preferredName, birthDate, phone);
    }

    /** Everything a person wrote about the client, under the names of the columns, as the audit trail hashes it. */
    byte[] content() {
        var content = new TreeMap<>(Map.of(
                "id", id.toString(),
                "given_name", givenName,
                "family_name", familyName,
                "preferred_name", preferredName,
                "pronouns", pronouns,
                "birth_date", birthDate.toString(),
                "phone", phone,
                "email", email,
                "address", address,
                "emergency_contact", emergencyContact));
        content.put("alerts", alerts);
        content.put("allergies", allergies);
        content.put("pressure_preference", pressurePreference);
        content.put("areas_to_avoid", areasToAvoid);
        return CanonicalJson.bytes(content);
    }

    private void expect(long expectedVersion) {
        if (version != expectedVersion) {
            throw new StaleVersion(version);
        }
    }

    private void accept(Contact contact, LocalDate today) {
        givenName = Text.required(
                "givenName", Text.line("givenName", contact.givenName(), 200), 200, "Enter the client's given name.");
        familyName = Text.line("familyName", contact.familyName(), 200);
        preferredName = Text.line("preferredName", contact.preferredName(), 200);
        pronouns = Text.line("pronouns", contact.pronouns(), 50);
        birthDate = birthDate(contact, today);
        phone = matching("phone", Text.line("phone", contact.phone(), 50), PHONE, "Use digits, spaces and + ( ) - . /");
        email = matching("email", Text.line("email", contact.email(), 254), EMAIL, "This is not an e-mail address.");
        address = Text.clean("address", contact.address(), 500);
        emergencyContact = Text.line("emergencyContact", contact.emergencyContact(), 300);
        sortName = Text.folded(familyName + " " + givenName);
        searchText = SearchText.of(givenName, familyName, preferredName, birthDate, phone, number);
    }

    private static LocalDate birthDate(Contact contact, LocalDate today) {
        var date = contact.birthDate();
        if (date == null) {
            throw new Rejection("birthDate", "Enter the date of birth.");
        }
        if (date.isAfter(today)) {
            throw new Rejection("birthDate", "The date of birth is in the future.");
        }
        if (date.isBefore(EARLIEST)) {
            throw new Rejection("birthDate", "The date of birth is before 1880.");
        }
        return date;
    }

    private static String matching(String field, String text, Pattern form, String sentence) {
        if (!text.isEmpty() && !form.matcher(text).matches()) {
            throw new Rejection(field, sentence);
        }
        return text;
    }
}
