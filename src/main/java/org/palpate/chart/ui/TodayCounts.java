/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.chart.ui;

import java.util.OptionalInt;
import java.util.function.IntFunction;
import java.util.function.IntSupplier;
import org.palpate.base.ui.MenuCount;
import org.palpate.chart.CosignService;
import org.palpate.chart.OpenNotesService;
import org.palpate.security.Action;
import org.palpate.security.Actors;
import org.palpate.security.Policy;
import org.palpate.security.RecordState;
import org.palpate.security.Relation;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** How many notes wait for a signature, one's own or a second one, beside "Today", where they are listed. */
@Configuration(proxyBeanMethods = false)
class TodayCounts {

    @Bean
    @Order(1)
    MenuCount unfinishedNotes(OpenNotesService notes) {
        return new TodayCount(notes::count, count -> count == 1 ? "1 unfinished note" : count + " unfinished notes");
    }

    @Bean
    @Order(2)
    MenuCount notesToCosign(CosignService cosigning) {
        return new TodayCount(cosigning::count, count -> count + " to co-sign");
    }

    private record TodayCount(IntSupplier waiting, IntFunction<String> sentence) implements MenuCount {

        @Override
        public String path() {
            return "";
        }

        @Override
        public OptionalInt count() {
            return Policy.allows(Action.SEE_TODAY, Actors.required().roles(), Relation.NONE, RecordState.OPEN)
                    ? OptionalInt.of(waiting.getAsInt())
                    : OptionalInt.empty();
        }

        @Override
        public String words(int count) {
            return sentence.apply(count);
        }
    }
}
