/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.palpate.anatomy.Side.LEFT;
import static org.palpate.anatomy.Side.MIDLINE;
import static org.palpate.anatomy.Side.RIGHT;
import static org.palpate.bodymap.MarkBuilder.found;
import static org.palpate.bodymap.MarkBuilder.reported;
import static org.palpate.bodymap.MarkBuilder.treated;
import static org.palpate.screening.Facts.aged;
import static org.palpate.screening.Facts.chose;
import static org.palpate.screening.Facts.facts;
import static org.palpate.screening.Facts.marked;
import static org.palpate.screening.Facts.seen;
import static org.palpate.screening.Facts.unsure;
import static org.palpate.screening.Facts.using;
import static org.palpate.screening.Facts.yes;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.palpate.anatomy.Side;
import org.palpate.bodymap.BodyMark.Change;
import org.palpate.bodymap.BodyMark.Response;
import org.palpate.bodymap.BodyMark.Timing;
import org.palpate.bodymap.BodyMark.Type;
import org.palpate.bodymap.MarkBuilder;
import org.palpate.bodymap.Place;
import org.palpate.library.Trait;

/** For each rule of the file: what makes it fire, and what comes close and does not. */
class RuleFiringTest {

    private static final Engine ENGINE = new Engine(Rulebook.standard(), ClinicRules.NONE);

    private static final List<Row> ROWS = List.of(
            row("RF-01", yes("bladder-or-bowel"), yes("saddle-numbness")),
            row("RF-01", unsure("bladder-or-bowel"), facts()),
            row("RF-01", seen("bladder-or-bowel-today"), seen("fever-today")),
            row("RF-02", unsure("saddle-numbness"), marked(numb("gluteus-maximus", LEFT))),
            row("RF-02", marked(numb("sacral-region", LEFT)), marked(pain("sacral-region", LEFT))),
            row("RF-03", yes("both-legs"), yes("limb-symptoms")),
            row("RF-03", yes("sexual-function-changed"), yes("pregnant")),
            row(
                    "RF-03",
                    marked(numb("soleus", LEFT), numb("soleus", RIGHT), pain("multifidus", LEFT)),
                    marked(numb("soleus", LEFT), numb("gracilis", LEFT), pain("multifidus", LEFT))),
            row("RF-04", unsure("legs-getting-weaker"), marked(weak("soleus", LEFT))),
            row("RF-04", yes("limb-getting-worse"), yes("limb-symptoms")),
            row(
                    "RF-04",
                    marked(weak("soleus", LEFT).change(Change.WORSE)),
                    marked(weak("soleus", LEFT).change(Change.SAME))),
            row(
                    "RF-05",
                    yes("limb-symptoms").alsoChose("limb-symptoms-where", "left-leg"),
                    chose("limb-symptoms-where", "left-leg")),
            row("RF-05", marked(numb("soleus", LEFT)), marked(pain("soleus", LEFT))),
            row("RF-05", seen("nerve-pattern-left"), seen("disc-pattern-left")),
            row("RF-06", unsure("injury-was-hard"), yes("after-injury")),
            row("RF-06", yes("after-injury", "osteopenia"), yes("osteopenia")),
            row("RF-07", unsure("fever-now"), yes("fever-or-infection", "infection-recent")),
            row(
                    "RF-08",
                    yes("fever-now").alsoMarked(pain("multifidus", LEFT)),
                    yes("fever-now").alsoMarked(pain("soleus", LEFT))),
            row("RF-08", yes("infection-recent").alsoSeen("new-back-pain"), yes("infection-recent")),
            row("RF-08", unsure("immunity-weak"), facts()),
            row(
                    "RF-08",
                    unsure("fever-now").alsoTold(pain("multifidus", LEFT)),
                    unsure("fever-now").alsoTold(pain("soleus", LEFT))),
            row("RF-09", unsure("weight-loss"), yes("night-pain")),
            row(
                    "RF-10",
                    yes("cancer-ever").alsoMarked(pain("erector-spinae", RIGHT)),
                    yes("cancer-ever").alsoMarked(tight("erector-spinae", RIGHT))),
            row(
                    "RF-10",
                    yes("cancer-ever").alsoTold(pain("lower-back", MIDLINE)),
                    yes("cancer-ever").alsoTold(pain("knee-front", LEFT))),
            row(
                    "RF-03",
                    facts().alsoTold(numb("soleus", LEFT), numb("soleus", RIGHT), pain("multifidus", LEFT)),
                    facts().alsoTold(numb("soleus", LEFT), numb("soleus", RIGHT))),
            row("RF-11", yes("night-pain"), marked(pain("soleus", LEFT).timing(Timing.ON_MOVEMENT))),
            row(
                    "RF-11",
                    marked(pain("multifidus", LEFT).timing(Timing.NIGHT)),
                    marked(tight("multifidus", LEFT).timing(Timing.NIGHT))),
            row("RF-11", marked(constant(5)), marked(constant(4))),
            row(
                    "RF-12",
                    aged(51).alsoMarked(pain("multifidus", LEFT).change(Change.NEW)),
                    aged(50).alsoMarked(pain("multifidus", LEFT).change(Change.NEW))),
            row("RF-12", aged(19).alsoSeen("new-back-pain"), aged(20).alsoSeen("new-back-pain")),
            row("RF-13", seen("no-improvement-in-a-month"), facts()),
            row(
                    "RF-13",
                    facts().given(Circumstance.NO_IMPROVEMENT),
                    facts().given(Circumstance.GUARDIAN_CONSENT_MISSING)),
            row("RF-14", seen("severe-or-worsening-pain"), seen("new-back-pain")),
            row(
                    "RF-14",
                    marked(pain("soleus", LEFT).intensity(9)),
                    marked(pain("soleus", LEFT).intensity(8))),
            row(
                    "RF-14",
                    marked(pain("soleus", LEFT).intensity(7).change(Change.WORSE)),
                    marked(pain("soleus", LEFT).intensity(6).change(Change.WORSE))),
            row(
                    "RF-15",
                    marked(treated("soleus", LEFT).response(Response.WORSE)),
                    marked(treated("soleus", LEFT).response(Response.SAME))),
            row(
                    "RF-14",
                    marked(pain("soleus", LEFT).intensity(9)),
                    facts().alsoTold(pain("soleus", LEFT).intensity(9))),
            row("RF-15", seen("worse-after-massage"), facts()),
            row("RF-16", seen("visible-spinal-deformity"), facts()),
            row("RF-17", unsure("aneurysm"), yes("heart-disease")),
            row("RF-17", chose("other-conditions", "pulsing-belly"), chose("other-conditions", "lump")),
            row("RF-18", chose("other-conditions", "chest-pain"), chose("other-conditions", "lump")),
            row("RF-18", seen("chest-pain-or-collapse"), facts()),
            row("RF-19", chose("other-conditions", "neck-or-head-sudden"), marked(pain("suboccipitals", LEFT))),
            row("RF-19", seen("stroke-or-artery-signs"), facts()),
            row("CI-01", unsure("leg-swollen-now"), yes("clot-past")),
            row("CI-01", seen("clot-signs"), facts()),
            row(
                    "CI-01",
                    marked(
                            found("soleus", LEFT).type(Type.SWELLING),
                            found("gastrocnemius-medial", LEFT).type(Type.HEAT)),
                    marked(
                            found("soleus", LEFT).type(Type.SWELLING),
                            found("soleus", RIGHT).type(Type.HEAT))),
            row("CI-02", yes("clot-past"), unsure("clot-past")),
            row("CI-03", unsure("blood-thinners"), yes("bleeding-disorder")),
            row("CI-04", yes("bleeding-disorder"), yes("blood-thinners")),
            row("CI-05", unsure("osteoporosis-severe"), yes("osteopenia")),
            row("CI-06", yes("osteopenia"), unsure("osteopenia")),
            row("CI-07", yes("fracture-recent"), unsure("fracture-recent")),
            row("CI-08", unsure("cancer-active"), yes("cancer-ever")),
            row("CI-09", yes("cancer-in-bone"), yes("cancer-active")),
            row("CI-10", yes("lymph-nodes-or-swelling"), unsure("lymph-nodes-or-swelling")),
            row("CI-11", marked(found("soleus", LEFT).type(Type.LUMP)), marked(tight("soleus", LEFT))),
            row("CI-11", chose("other-conditions", "lump"), chose("other-conditions", "kidney")),
            row("CI-12", yes("muscle-torn"), yes("after-injury")),
            row("CI-12", seen("acute-injury"), marked(found("soleus", LEFT).type(Type.BRUISE))),
            row("CI-13", yes("skin-broken-or-infected"), yes("scar-healing")),
            row(
                    "CI-13",
                    marked(found("soleus", LEFT).type(Type.SKIN)),
                    marked(found("soleus", LEFT).type(Type.SCAR))),
            row("CI-14", yes("contagious"), yes("fever-or-infection")),
            row(
                    "CI-15",
                    marked(found("popliteus", LEFT).type(Type.HEAT)),
                    marked(found("popliteus", LEFT).type(Type.SWELLING))),
            row("CI-15", chose("other-conditions", "joint-inflamed"), facts()),
            row("CI-16", unsure("surgery-recent"), yes("implanted-device")),
            row("CI-17", yes("scar-healing"), marked(found("soleus", LEFT).type(Type.SCAR))),
            row("CI-17", seen("scar-not-healed"), facts()),
            row(
                    "CI-18",
                    yes("disc-problem").alsoChose("disc-side", "left"),
                    yes("sciatica").alsoChose("disc-side", "left")),
            row("CI-18", seen("disc-pattern-right"), seen("nerve-pattern-right")),
            row(
                    "CI-19",
                    yes("sciatica").alsoChose("disc-side", "left"),
                    yes("disc-problem").alsoChose("disc-side", "left")),
            row(
                    "CI-19",
                    marked(pain("quadratus-lumborum", LEFT).refersTo("leg-back", LEFT)),
                    marked(pain("quadratus-lumborum", LEFT).refersTo("buttock", LEFT))),
            row(
                    "CI-19",
                    facts().alsoTold(pain("lower-back", LEFT).refersTo("leg-back", LEFT)),
                    facts().alsoTold(pain("lower-back", LEFT))),
            row("CI-20", yes("pregnant"), unsure("pregnant")),
            row("CI-21", yes("pregnant").weeks(12), yes("pregnant").weeks(13)),
            row("CI-22", unsure("pregnancy-problems"), yes("pregnant")),
            row("CI-23", yes("pregnant"), using(Trait.AROMATHERAPY)),
            row("CI-24", yes("blood-pressure-unstable"), yes("heart-disease")),
            row("CI-25", unsure("heart-disease"), yes("heart-or-pressure")),
            row("CI-26", yes("varicose-veins"), yes("skin-today")),
            row("CI-27", yes("diabetes", "feeling-reduced"), yes("diabetes")),
            row("CI-28", yes("implanted-device"), yes("joint-or-spine-implant")),
            row("CI-29", yes("joint-or-spine-implant"), yes("implanted-device")),
            row(
                    "CI-30",
                    chose("other-conditions", "rheumatoid-or-neck"),
                    chose("other-conditions", "connective-tissue")),
            row(
                    "CI-31",
                    chose("other-conditions", "connective-tissue"),
                    chose("other-conditions", "rheumatoid-or-neck")),
            row("CI-31", yes("steroids-long-term"), unsure("steroids-long-term")),
            row("CI-32", yes("epilepsy-uncontrolled"), yes("diabetes-epilepsy-feeling")),
            row("CI-33", yes("allergies"), using(Trait.LUBRICANT)),
            row("CI-34", seen("intoxication"), facts()),
            row("CI-35", yes("touch"), facts()),
            row("CI-35", seen("distress-during-touch"), facts()),
            row("CI-36", chose("other-conditions", "kidney"), marked(pain("quadratus-lumborum", LEFT))),
            row(
                    "CI-36",
                    yes("fever-now").alsoMarked(pain("quadratus-lumborum", LEFT)),
                    yes("fever-now").alsoMarked(pain("multifidus", LEFT))),
            row("CI-37", minorWithoutConsent(17), minorWithoutConsent(18)),
            site("SITE-01", "scalenes", Trait.DEEP_PRESSURE),
            site("SITE-02", "subscapularis", Trait.POINT_PRESSURE),
            site("SITE-03", "pronator-teres", Trait.DEEP_PRESSURE),
            site("SITE-04", "quadratus-lumborum", Trait.PERCUSSION),
            site("SITE-05", "psoas-major", Trait.DEEP_PRESSURE),
            site("SITE-06", "pectineus", Trait.POINT_PRESSURE),
            site("SITE-07", "piriformis", Trait.POINT_PRESSURE),
            site("SITE-08", "popliteus", Trait.DEEP_PRESSURE),
            site("SITE-09", "fibularis", Trait.COMPRESSION),
            site("SITE-10", "suboccipitals", Trait.DEEP_PRESSURE),
            row(
                    "SITE-04",
                    marked(treated("quadratus-lumborum", LEFT).technique("unknown", 4, 5)),
                    marked(treated("quadratus-lumborum", LEFT).technique("unknown", 3, 5))),
            row("TECH-01", using(Trait.SUCTION).alsoYes("blood-thinners"), using(Trait.SUCTION)),
            row(
                    "TECH-01",
                    using(Trait.SUCTION).alsoMarked(found("soleus", LEFT).type(Type.BRUISE)),
                    marked(found("soleus", LEFT).type(Type.BRUISE))),
            row("TECH-02", using(Trait.SCRAPING).alsoMarked(numb("soleus", LEFT)), using(Trait.SCRAPING)),
            row("TECH-03", using(Trait.HEAT).alsoYes("pregnant"), yes("pregnant")),
            row("TECH-03", using(Trait.HEAT).alsoYes("feeling-reduced"), using(Trait.HEAT)),
            row("TECH-04", using(Trait.NEEDLING).given(Circumstance.NEEDLING_LICENCE_MISSING), using(Trait.NEEDLING)),
            row("TECH-05", using(Trait.THRUST), using(Trait.END_RANGE_MOVEMENT)),
            row("TECH-06", using(Trait.DEEP_PRESSURE), using(Trait.COMPRESSION)));

    private record Row(String rule, ScreeningFacts fires, ScreeningFacts doesNot) {}

    @TestFactory
    Stream<DynamicTest> eachRuleFiresOnItsFindingAndOnNothingClose() {
        return ROWS.stream()
                .map(row -> DynamicTest.dynamicTest(row.rule, () -> {
                    assertThat(ids(row.fires)).as("fires").contains(row.rule);
                    assertThat(ids(row.doesNot)).as("does not fire").doesNotContain(row.rule);
                }));
    }

    @Test
    void noRuleIsForgotten() {
        assertThat(ROWS.stream().map(Row::rule).distinct())
                .containsExactlyInAnyOrderElementsOf(
                        Rulebook.standard().rules().stream().map(Rule::id).toList());
    }

    @Test
    void nothingFiresWhereNothingWasFound() {
        assertThat(ids(ScreeningFacts.none())).isEmpty();
        assertThat(ids(marked(
                                tight("quadratus-lumborum", LEFT),
                                pain("multifidus", RIGHT).intensity(6),
                                treated("quadratus-lumborum", LEFT).technique("unknown", 3, 5))
                        .years(35)
                        .done()))
                .isEmpty();
    }

    /** The side of the finding decides the side of the rule; a finding without a side means both. */
    @Test
    void theSideOfTheFindingDecides() {
        var left = fired(marked(numb("soleus", LEFT)), "RF-05");
        assertThat(left.places().at())
                .contains(place("quadratus-lumborum", LEFT), place("lower-back", LEFT), place("lower-back", MIDLINE))
                .doesNotContain(place("quadratus-lumborum", RIGHT));
        assertThat(left.where()).endsWith("left side");
        assertThat(left.because())
                .singleElement()
                .extracting(Because::words)
                .asString()
                .contains("soleus");
        var both = fired(yes("limb-symptoms").alsoChose("limb-symptoms-where", "left-leg", "right-arm"), "RF-05");
        assertThat(both.places().at()).contains(place("soleus", LEFT), place("soleus", RIGHT));
    }

    @Test
    void theMarkedPlaceIsWhereTheFindingIs() {
        var skin = fired(yes("skin-broken-or-infected").at("skin-places", "buttock", RIGHT), "CI-13");
        assertThat(skin.places().at()).containsExactly(place("buttock", RIGHT));
        assertThat(skin.where()).isEqualTo("Right buttock");
        var unmarked = fired(yes("skin-broken-or-infected"), "CI-13");
        assertThat(unmarked.places().isNone()).isTrue();
        assertThat(unmarked.where()).isEqualTo("Place not marked yet");
    }

    @Test
    void aTechniqueIsAgainstEveryPlaceOfTheRuleThatForbidsIt() {
        var cups = fired(using(Trait.SUCTION).alsoYes("blood-thinners"), "TECH-01");
        assertThat(cups.places().everywhere()).isTrue();
        assertThat(cups.because()).extracting(Because::kind).contains(Because.Kind.TECHNIQUE, Because.Kind.ANSWER);
    }

    @Test
    void theGravestComesFirst() {
        var screening = ENGINE.screen(
                yes("osteopenia", "saddle-numbness", "contagious", "weight-loss")
                        .done(),
                List.of());
        assertThat(screening.fired())
                .extracting(Fired::severity)
                .containsExactly(Severity.REFER_EMERGENCY, Severity.STOP, Severity.REFER, Severity.CAUTION);
        assertThat(screening.worst()).contains(Severity.REFER_EMERGENCY);
    }

    private static Row row(String rule, Facts fires, Facts doesNot) {
        return new Row(rule, fires.done(), doesNot.done());
    }

    /** Treating a place fires its rule when the technique or the pressure is what it warns of. */
    private static Row site(String rule, String region, Trait trait) {
        return row(
                rule,
                marked(treated(region, LEFT).technique("technique", 2, 5)).alsoUsing("technique", trait),
                marked(treated(region, LEFT).technique("technique", 2, 5)).alsoUsing("technique", Trait.LUBRICANT));
    }

    private static Facts minorWithoutConsent(int age) {
        return aged(age).given(Circumstance.GUARDIAN_CONSENT_MISSING);
    }

    private static MarkBuilder[] constant(int places) {
        return Stream.of("soleus", "gracilis", "multifidus", "deltoid-middle", "brachialis")
                .limit(places)
                .map(region -> pain(region, LEFT).timing(Timing.CONSTANT))
                .toArray(MarkBuilder[]::new);
    }

    private static MarkBuilder pain(String region, Side side) {
        return reported(region, side).type(Type.PAIN);
    }

    private static MarkBuilder tight(String region, Side side) {
        return found(region, side).type(Type.TENSION);
    }

    private static MarkBuilder numb(String region, Side side) {
        return reported(region, side).type(Type.NUMBNESS);
    }

    private static MarkBuilder weak(String region, Side side) {
        return found(region, side).type(Type.WEAKNESS);
    }

    private static Place place(String region, Side side) {
        return new Place(region, side);
    }

    private static Fired fired(Facts facts, String rule) {
        return ENGINE.screen(facts.done(), List.of()).rule(rule).orElseThrow();
    }

    private static List<String> ids(ScreeningFacts facts) {
        return ENGINE.screen(facts, List.of()).fired().stream().map(Fired::rule).toList();
    }
}
