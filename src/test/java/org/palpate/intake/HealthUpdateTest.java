/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.palpate.base.Rejection;
import org.palpate.intake.HealthUpdate.Changed;

class HealthUpdateTest {

    @Test
    void comesBackFromItsJson() {
        var update = new HealthUpdate(
                Changed.CHANGED, Map.of("saddle-numbness", Answer.NO, "both-legs", Answer.UNSURE), "New tablets", 3);
        assertThat(HealthUpdate.fromJson(update.toJson())).isEqualTo(update);
        assertThat(HealthUpdate.fromJson(HealthUpdate.notAsked().toJson())).isEqualTo(HealthUpdate.notAsked());
    }

    @Test
    void hasOneStoredForm() {
        var one = new HealthUpdate(
                Changed.CHANGED, Map.of("both-legs", Answer.NO, "bladder-or-bowel", Answer.NO), " New\r\ntablets ", 1);
        var other = new HealthUpdate(
                Changed.CHANGED, Map.of("bladder-or-bowel", Answer.NO, "both-legs", Answer.NO), "New\ntablets", 1);
        assertThat(one.checked().toJson()).isEqualTo(other.toJson());
        assertThat(one.checked().answers().keySet()).containsExactly("bladder-or-bowel", "both-legs");
    }

    @Test
    void refusesWhatContradictsItself() {
        refused(new HealthUpdate(Changed.NOTHING_CHANGED, Map.of(), "New tablets", 1), "says what has changed");
        refused(new HealthUpdate(Changed.CHANGED, Map.of("pregnant", Answer.YES), "", 1), "not asked at every visit");
        refused(new HealthUpdate(Changed.CHANGED, Map.of(), "x".repeat(5_001), 1), "5,001 characters");
    }

    private static void refused(HealthUpdate update, String sentence) {
        assertThatExceptionOfType(Rejection.class)
                .isThrownBy(update::checked)
                .withMessageContaining(sentence)
                .satisfies(rejection -> assertThat(rejection.field()).isEqualTo("healthUpdate"));
    }
}
