/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.phrase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.palpate.base.NotFound;
import org.palpate.base.Rejection;
import org.palpate.base.StaleVersion;
import org.palpate.database.PalpateTest;
import org.palpate.security.Role;
import org.palpate.security.TwoClinics;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@PalpateTest
class TemplateServiceTest {

    private static final long UNTOUCHED = TemplateService.UNTOUCHED;

    private final TemplateService templates;
    private final ApplicationContext application;

    @SuppressWarnings("NullAway.Init")
    private TwoClinics clinics;

    @SuppressWarnings("NullAway.Init")
    private String manager;

    @SuppressWarnings("NullAway.Init")
    private String neighbour;

    @Autowired
    TemplateServiceTest(TemplateService templates, ApplicationContext application) {
        this.templates = templates;
        this.application = application;
    }

    @BeforeEach
    void takePeopleOn() {
        manager = "manager" + System.nanoTime();
        neighbour = "neighbour" + System.nanoTime();
        clinics = new TwoClinics(application).hire(manager, Role.MANAGER).hireAtHarbour(neighbour, Role.MANAGER);
    }

    @Test
    void sixAreThereFromTheBeginning() {
        assertThat(all(manager))
                .noneMatch(VisitTemplate::off)
                .noneMatch(VisitTemplate::changed)
                .extracting(VisitTemplate::key)
                .containsExactly("first-visit", "follow-up", "re-assessment", "chair-massage", "prenatal", "sports");
    }

    @Test
    void aChangeIsTheClinicsOwnCopy() {
        change("sports", draft("  Sport  ", "One\n\n  Two  ", 50), UNTOUCHED);
        var changed = one(manager, "sports");
        assertThat(changed.changed()).isTrue();
        assertThat(changed.content().name()).isEqualTo("Sport");
        assertThat(changed.content().subjective()).isEqualTo("One\nTwo");
        assertThat(changed.content().cards()).containsExactly(TemplateCard.BODY_MAP);
        assertThat(one(neighbour, "sports").changed()).isFalse();

        change("sports", Objects.requireNonNull(changed.shipped()), changed.version());
        assertThat(one(manager, "sports").changed()).isFalse();
    }

    @Test
    void itIsSwitchedOffAndOn() {
        clinics.as(manager, () -> done(() -> templates.switchOff("prenatal", UNTOUCHED)));
        assertThat(one(manager, "prenatal").off()).isTrue();
        assertThat(one(neighbour, "prenatal").off()).isFalse();
        clinics.as(
                manager,
                () -> done(() ->
                        templates.switchOn("prenatal", one(manager, "prenatal").version())));
        assertThat(one(manager, "prenatal").off()).isFalse();
    }

    @Test
    void aClinicAddsItsOwnRenamesAndRetiresThem() {
        var key = add(draft("Lymph drainage", "Since the operation", 45));
        var later = add(draft("Event", "", null));
        assertThat(all(manager)).hasSize(8).extracting(VisitTemplate::key).endsWith(later, key);
        assertThat(one(manager, key)).satisfies(own -> {
            assertThat(own.own()).isTrue();
            assertThat(own.changed()).isFalse();
            assertThat(own.content().subjective()).isEqualTo("Since the operation");
        });
        assertThat(all(neighbour)).hasSize(6);

        change(key, draft("After an operation", "Since when", null), 0);
        assertThat(one(manager, key).content().name()).isEqualTo("After an operation");
        clinics.as(
                manager,
                () -> done(() -> templates.switchOff(key, one(manager, key).version())));
        assertThat(one(manager, key).off()).isTrue();
        assertThatExceptionOfType(StaleVersion.class).isThrownBy(() -> change(key, draft("X", "", null), 0));
        assertThatExceptionOfType(NotFound.class)
                .as("of another clinic")
                .isThrownBy(() ->
                        clinics.as(neighbour, () -> done(() -> templates.change(key, draft("X", "", null), 1))));
    }

    @Test
    void noTwoTemplatesAreCalledTheSame() {
        var key = add(draft("Lymph", "", null));
        for (var name : List.of("LYMPH", "follow-up")) {
            assertThatExceptionOfType(Rejection.class)
                    .isThrownBy(() -> add(draft(name, "", null)))
                    .satisfies(refusal -> assertThat(refusal.field()).isEqualTo("name"));
        }
        assertThatExceptionOfType(Rejection.class)
                .isThrownBy(() -> change("sports", draft("Lymph", "", null), UNTOUCHED));
        change(key, draft("lymph", "", null), 0);
    }

    private String add(TemplateDraft draft) {
        return clinics.as(manager, () -> templates.add(draft));
    }

    @Test
    void whoComesSecondIsToldAndNothingUnknownIsMade() {
        change("sports", draft("Sport", "", null), UNTOUCHED);
        assertThatExceptionOfType(StaleVersion.class)
                .isThrownBy(() -> change("sports", draft("Other", "", null), UNTOUCHED));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> change("no-such", draft("X", "", null), UNTOUCHED));
    }

    @Test
    void aBadValueIsRefusedAtItsField() {
        refused("name", draft(" ", "", null));
        refused("name", draft("a\nb", "", null));
        refused("minutes", draft("A", "", 4));
        refused("minutes", draft("A", "", 301));
        refused("subjective", draft("A", "x".repeat(601), null));
        refused("subjective", draft("A", "a\u0000", null));
    }

    private void refused(String field, TemplateDraft draft) {
        assertThatExceptionOfType(Rejection.class)
                .isThrownBy(() -> change("sports", draft, UNTOUCHED))
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo(field));
    }

    private void change(String key, TemplateDraft draft, long version) {
        clinics.as(manager, () -> done(() -> templates.change(key, draft, version)));
    }

    private List<VisitTemplate> all(String person) {
        return clinics.as(person, templates::templates);
    }

    private VisitTemplate one(String person, String key) {
        return all(person).stream()
                .filter(template -> template.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static boolean done(Runnable work) {
        work.run();
        return true;
    }

    private static TemplateDraft draft(String name, String subjective, @Nullable Integer minutes) {
        Set<TemplateCard> cards = EnumSet.of(TemplateCard.BODY_MAP);
        return new TemplateDraft(name, subjective, "", "", "", cards, minutes);
    }
}
