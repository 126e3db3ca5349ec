/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.phrase;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** The templates that come with Palpate, in the order in which they are offered. Prompts only: nothing is asserted. */
final class ShippedTemplates {

    private static final Set<TemplateCard> ALL = EnumSet.allOf(TemplateCard.class);

    static final Map<String, TemplateDraft> BY_KEY = templates();

    private ShippedTemplates() {}

    private static Map<String, TemplateDraft> templates() {
        var all = new LinkedHashMap<String, TemplateDraft>();
        all.put(VisitTemplate.FIRST_VISIT, firstVisit());
        all.put(VisitTemplate.FOLLOW_UP, followUp());
        all.put("re-assessment", reAssessment());
        all.put("chair-massage", chairMassage());
        all.put("prenatal", prenatal());
        all.put("sports", sports());
        return all;
    }

    private static TemplateDraft firstVisit() {
        return new TemplateDraft("First visit", """
                Why they come, in their words
                Since when, and how it began
                Where, how strong from 0 to 10, when
                What eases it, what makes it worse
                What they want to do again""", """
                Posture and how they move
                Range, both sides
                What you feel, on the map
                Tests and their results""", """
                What fits together
                Why treatment is suitable today
                Goals agreed""", """
                Areas, techniques, pressure, minutes
                How they answered
                Home care
                How often, and when to look again""", ALL, 75);
    }

    private static TemplateDraft followUp() {
        return new TemplateDraft("Follow-up", """
                How it was after the last visit
                Now from 0 to 10
                Anything new
                Home care done""", """
                What changed on the map
                Range that was short last time""", """
                Better, same or worse, and by what you know it
                Progress towards the goals""", """
                Areas, techniques, minutes
                How they answered
                Home care: keep or change
                Next visit""", ALL, 60);
    }

    private static TemplateDraft reAssessment() {
        return new TemplateDraft("Re-assessment", """
                What they can do now that they could not
                Pain now, at worst, on average
                What they still miss""", """
                The same measures as at the first visit
                Range, both sides
                Tests repeated""", """
                Change since the first visit
                Which goals are met
                Go on, change, pause or refer""", """
                What the next weeks look like
                When to look again""", ALL, 60);
    }

    private static TemplateDraft chairMassage() {
        return new TemplateDraft("Chair massage", """
                What bothers them today
                Any reason not to be treated""", """
                Where it is tight""", """
                Suitable for the chair today""", """
                Areas and minutes
                How they felt on standing up""", EnumSet.of(TemplateCard.BODY_MAP), 20);
    }

    private static TemplateDraft prenatal() {
        return new TemplateDraft("Prenatal", """
                Weeks, and how the pregnancy goes
                Anything new since the last check-up
                What the midwife or doctor said about massage
                Where it is sore, how strong""", """
                Position that is comfortable
                Swelling: where, on both sides or one
                What you feel, on the map""", """
                Why treatment is suitable today
                What was left out, and why""", """
                Positions and supports
                Areas, pressure, minutes
                How they answered
                When to call the midwife or doctor""", ALL, 60);
    }

    private static TemplateDraft sports() {
        return new TemplateDraft("Sports", """
                Sport, training load, next event
                What hurts when doing what
                Since when, and what changed in training""", """
                The movement that brings it on
                Range and strength, both sides
                What you feel, on the map""", """
                What limits them
                Before or after the event, and what that asks for""", """
                Areas, techniques, minutes
                How the movement feels now
                What to do before training""", ALL, 45);
    }
}
