/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.demo;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.palpate.client.ClinicalProfile;
import org.palpate.client.Contact;
import org.palpate.clinic.ClinicDraft;
import org.palpate.security.Role;

/** A clinic of the demo as its file describes it. Days count back from today. */
record DemoClinic(ClinicDraft clinic, List<Staff> staff, List<Person> clients) {

    record Staff(String username, String name, Set<Role> roles, String credential, String registration) {}

    /** {@code consents}: besides the one to treatment, see {@link DemoConsents#give}. */
    record Person(
            String therapist,
            @Nullable String shareWith,
            Contact contact,
            ClinicalProfile profile,
            @Nullable Plan plan,
            @Nullable List<String> consents,
            List<Visit> visits) {}

    /** {@code goals}: text, measure, target day; {@code review}: negative days lie ahead. */
    record Plan(
            int day,
            List<List<Object>> goals,
            String frequency,
            int visits,
            int minutes,
            String techniques,
            String homeCare,
            String precautions,
            int review) {}

    /** {@code state} is {@code DRAFT} or absent, which means signed. */
    record Visit(int day, @Nullable String state, String s, String o, String a, String p, List<String> marks) {

        boolean signed() {
            return state == null;
        }
    }
}
