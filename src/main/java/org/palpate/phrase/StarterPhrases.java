/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.phrase;

import java.time.InstantSource;
import java.util.List;
import org.palpate.clinic.ClinicFounded;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * What a new clinic begins with: frames for what is charted at every visit, which say nothing until they are filled in.
 */
@Component
class StarterPhrases {

    static final List<PhraseDraft> ALL = List.of(
            new PhraseDraft(
                    "rom",
                    "{Left|Right|Both} {joint} {movement}: {degrees}°, {no pain|pain at the end|pain before the end}."),
            new PhraseDraft(
                    "tp",
                    "Trigger point, {left|right} {muscle}: {0-10}/10 on pressure, refers to {where}; familiar pain {reproduced|not reproduced}."),
            new PhraseDraft(
                    "ql",
                    "{Left|Right} quadratus lumborum: {tender|tense|tender and tense}, {0-10}/10 on pressure. {}"),
            new PhraseDraft(
                    "neck",
                    "Neck turns to the left {degrees}°, to the right {degrees}°; {no pain|pain on the left|pain on the right}."),
            new PhraseDraft("pain", "Pain now {0-10}/10, at worst {0-10}/10, at best {0-10}/10 since {when}."),
            new PhraseDraft("better", "{Better|The same|Worse} since the last visit: now {0-10}/10, was {0-10}/10. {}"),
            new PhraseDraft("sleep", "Sleeps about {hours} hours, wakes {number} times a night because of {reason}."),
            new PhraseDraft(
                    "prone",
                    "Treated {lying face down|lying face up|lying on the side|sitting}, supported under {where}."),
            new PhraseDraft(
                    "rx",
                    "{Technique} to {left|right|both} {area}, {minutes} min, pressure {1-5}/5, {well tolerated|pressure lowered on request}."),
            new PhraseDraft(
                    "home",
                    "Home care shown and practised: {exercise}, {number} times, {times a day} a day. Handed out in writing: {yes|no}."),
            new PhraseDraft(
                    "agreed",
                    "Explained {what} and what it may feel like. Client agreed and knows to say stop at any time."),
            new PhraseDraft("next", "Next visit in {weeks} weeks, {minutes} min. Look again at {what}."));

    private final Phrases phrases;
    private final InstantSource time;

    StarterPhrases(Phrases phrases, InstantSource time) {
        this.phrases = phrases;
        this.time = time;
    }

    @EventListener
    void on(ClinicFounded founded) {
        ALL.forEach(draft -> phrases.save(new Phrase(null, Phrase.checked(draft), null, time.instant())));
    }
}
