/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.chart.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.Uses;
import java.io.Serializable;
import java.time.Instant;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import org.palpate.base.ui.Commands;

/** A button that starts and stops the time of one treatment; see the head of {@code treatment-timer.ts}. */
@Tag("treatment-timer")
@JsModule("./treatment-timer/treatment-timer.ts")
@Uses(Button.class)
class TreatmentTimer extends Component {

    private static final String TOGGLE = "toggle";
    private static final String PRESS = "timer-press";
    private static final String START = "event.detail.start";
    private static final String AT = "event.detail.at";

    private final InstantSource time;
    private final Pressed listener;

    TreatmentTimer(InstantSource time, Pressed pressed) {
        this.time = time;
        this.listener = pressed;
        getElement()
                .addEventListener(PRESS, press -> {
                    var detail = press.getEventData();
                    pressed(
                            detail.path(START).asBoolean(false),
                            Instant.ofEpochMilli(detail.path(AT).asLong(0)));
                })
                .addEventData(START)
                .addEventData(AT);
    }

    /** Takes a press: whether it was started, and when. */
    void pressed(boolean start, Instant moment) {
        listener.at(start, moment);
    }

    /** Shows what is treated, in the name of the button. */
    void setPlace(String place) {
        getElement().setProperty("place", place);
    }

    /** Shows since when it runs, or that it does not. */
    void show(@Nullable Instant startedAt) {
        getElement().setProperty("started", startedAt == null ? 0 : (double) startedAt.toEpochMilli());
        getElement().setProperty("now", (double) time.instant().toEpochMilli());
    }

    /** Offers its button by its words and keys, as long as it does something. */
    void offer(String words, String keys) {
        Commands.call(this, TOGGLE, words, keys);
    }

    void withdraw() {
        Commands.withdraw(this, TOGGLE);
    }

    /** Is told when it was pressed, by the server's clock, and whether to start. */
    @FunctionalInterface
    interface Pressed extends Serializable {
        void at(boolean start, Instant moment);
    }
}
