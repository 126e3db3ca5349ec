/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.screening;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.palpate.anatomy.Atlas;
import org.palpate.anatomy.Side;
import org.palpate.bodymap.BodyMark;
import org.palpate.bodymap.MarkBuilder;
import org.palpate.bodymap.Place;
import org.palpate.intake.HealthQuestions;

/** The rule file that ships is sound and complete; a file that is not is refused in a sentence that names the rule. */
class RuleFileTest {

    private static final String SOUND = """
            author: Somebody
            groups:
              - key: back
                name: Back
                of: [lower-back, multifidus]
            sources:
              general-knowledge: A book
            rules:
              - id: XX-01
                version: 1
                severity: CAUTION
                condition: First
                wording: Take care.
                what-to-do: Work lightly.
                places: [back]
                traits: [deep-pressure]
                sources: [general-knowledge]
                when:
                  - {answer: osteopenia}
              - id: XX-02
                version: 1
                severity: REFER
                condition: Second
                wording: Take care.
                what-to-do: Work lightly.
                places: [all]
                traits: [all]
                sources: [general-knowledge]
                when:
                  - {fired: XX-01}
            """;

    @Test
    void theSoundFileIsSound() {
        assertThat(read(SOUND).rules()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "id: XX-02|id: XX-01|Rule XX-01 is there twice.",
                "{answer: osteopenia}|{fired: XX-02}|Rule XX-01 refers to itself, perhaps through other rules.",
                "{fired: XX-01}|{fired: XX-02}|Rule XX-02 refers to itself, perhaps through other rules.",
                "{fired: XX-01}|{fired: XX-09}|Rule XX-02 names an unknown rule: XX-09.",
                "places: [back]|places: [bak]|Rule XX-01 names an unknown region: bak.",
                "of: [lower-back, multifidus]|of: [lower-bak]|Group back names an unknown region: lower-bak.",
                "of: [lower-back, multifidus]|of: [back]|Group back contains itself.",
                "key: back|key: lower-back|Group lower-back has the name of a region.",
                "{answer: osteopenia}|{answer: osteopania}|Rule XX-01 reads an unknown question: osteopania.",
                "{answer: osteopenia}|{answer: pregnancy-weeks}|Rule XX-01 reads pregnancy-weeks as ANSWER, but its kind is NUMBER.",
                "{answer: osteopenia}|{choice: disc-side, is: up}|Rule XX-01 reads an unknown option of disc-side: up.",
                "{answer: osteopenia}|{observed: rain}|Rule XX-01 names an unknown observation: rain.",
                "{answer: osteopenia}|{given: rain}|Rule XX-01 names an unknown circumstance: rain.",
                "{answer: osteopenia}|{trait: [soft]}|Rule XX-01 names an unknown trait: soft.",
                "{answer: osteopenia}|{mark: {type: [itch]}}|Rule XX-01 names an unknown type of mark: itch.",
                "{answer: osteopenia}|{mark: {at: [bak]}}|Rule XX-01 names an unknown region: bak.",
                "{answer: osteopenia}|{mark: {landmark: [x]}}|Rule XX-01 names an unknown landmark: x.",
                "{answer: osteopenia}|{mark: {intensity-from: 11}}|Rule XX-01 has intensity-from 11, which is not from 0 to 10.",
                "{answer: osteopenia}|{any: []}|Rule XX-01 has an any, all or at-least without conditions.",
                "{answer: osteopenia}|{at-least: 2, of: [{age-over: 3}]}|Rule XX-01 asks for at least 2 of 1 conditions.",
                "{answer: osteopenia}|{answer: osteopenia, age-over: 3}|Rule XX-01 has a condition that is not exactly one of answer, choice, observed, mark, trait, age, weeks, given, fired, any, all, at-least.",
                "traits: [deep-pressure]|traits: [deep]|Rule XX-01 names an unknown trait: deep.",
                "traits: [deep-pressure]|traits: []|Rule XX-01 has no traits.",
                "sources: [general-knowledge]|sources: []|Rule XX-01 has no sources.",
                "sources: [general-knowledge]|sources: [general-knowlege]|Rule XX-01 names an unknown source: general-knowlege.",
                "wording: Take care.|wording: ''|Rule XX-01 has no wording.",
                "condition: First|condition: ' '|Rule XX-01 has no condition.",
                "what-to-do: Work lightly.|what-to-do: ''|Rule XX-01 has no what-to-do.",
                "version: 1|version: 0|Rule XX-01 has no version from 1.",
                "id: XX-02|id: second|Rule second has an id that is not like RF-01.",
                "severity: CAUTION|severity: CAUTION\\n    clearance: true|Rule XX-01 can be cleared, but only a rule of severity REFER can.",
                "severity: CAUTION|severity: CAUTION\\n    side: left|Rule XX-01 has an unknown side: left.",
                "general-knowledge: A book|general-knowlege: A book|Source general-knowlege is not in library/sources.yaml.",
                "author: Somebody|author: ''|The rule file names no author."
            })
    void refusesWhatIsWrongAndNamesTheRule(String right, String wrong, String sentence) {
        var broken = SOUND.replaceFirst(Pattern.quote(right), wrong.replace("\\n", "\n"));
        assertThat(broken).isNotEqualTo(SOUND);
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> read(broken))
                .satisfies(refusal ->
                        assertThat(String.valueOf(refusal.getMessage()).lines()).contains(sentence));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "severity: CAUTION|severity: MILD",
                "version: 1|versoin: 1",
                "condition: First|condition: First\\n    condition: Again",
                "{answer: osteopenia}|{not: {answer: osteopenia}}"
            })
    void refusesWhatCannotBeRead(String right, String wrong) {
        var broken = SOUND.replaceFirst(Pattern.quote(right), wrong.replace("\\n", "\n"));
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> read(broken))
                .withMessageStartingWith("The rule file cannot be read: ");
    }

    /** A way to fire that tells no side means both, whatever the other ways tell. */
    @Test
    void aSideHoldsOnlyWhereEveryWayTellsIt() {
        var book = read(SOUND.replace("traits: [deep-pressure]", "traits: [deep-pressure]\n    side: finding")
                .replace("- {answer: osteopenia}", "- {answer: osteopenia}\n      - {mark: {type: [pain]}}"));
        var engine = new Engine(book, ClinicRules.NONE);
        var left = Facts.marked(MarkBuilder.reported("soleus", Side.LEFT).type(BodyMark.Type.PAIN));
        assertThat(sides(engine.screen(left.done(), List.of()))).containsExactly(Side.LEFT);
        assertThat(sides(engine.screen(left.alsoYes("osteopenia").done(), List.of())))
                .containsExactlyInAnyOrder(Side.LEFT, Side.RIGHT);
    }

    private static List<Side> sides(Screening screening) {
        return screening.rule("XX-01").orElseThrow().places().at().stream()
                .filter(place -> place.key().equals("multifidus"))
                .map(Place::side)
                .toList();
    }

    /** The rules as they were agreed: ids, severities, conditions and sentences, to the letter. */
    @Test
    void allAgreedRulesAreThere() throws IOException {
        var agreed = agreed();
        var rules = Rulebook.standard().rules();
        assertThat(rules).extracting(Rule::id).containsExactlyElementsOf(agreed.keySet());
        assertThat(rules).hasSize(72).allSatisfy(rule -> {
            var line = Objects.requireNonNull(agreed.get(rule.id()));
            assertThat(rule.severity().name()).isEqualTo(line.getField("severity"));
            assertThat(rule.condition()).isEqualTo(line.getField("condition"));
            assertThat(rule.wording()).isEqualTo(line.getField("wording"));
            assertThat(namedRegions(line)).allMatch(rule.places().regions()::contains);
        });
    }

    @Test
    void onlyWhatMayBeClearedIsClearable() {
        assertThat(Rulebook.standard().rules())
                .filteredOn(Rule::clearable)
                .allSatisfy(rule -> assertThat(rule.severity()).isEqualTo(Severity.REFER));
        assertThat(Rulebook.standard().rules())
                .filteredOn(Rule::placeNote)
                .extracting(Rule::id)
                .allMatch(id -> id.startsWith("SITE-"))
                .hasSize(10);
    }

    /** Sensitive areas are those that the atlas tags. */
    @Test
    void theSensitiveAreasAreThoseOfTheAtlas() {
        var tags = List.of("gluteal-cleft", "breast", "inner-thigh", "femoral-triangle", "abdomen", "intraoral");
        var tagged = Atlas.standard().structures().stream()
                .filter(structure -> tags.stream().anyMatch(structure.sensitive()::contains))
                .map(structure -> structure.key())
                .toList();
        var rule = Rulebook.standard().rule("CI-35").orElseThrow();
        assertThat(rule.places().regions()).containsAll(tagged);
    }

    @Test
    void germanIsComplete() {
        var german = RuleWords.in(Locale.GERMAN);
        assertThat(Rulebook.standard().rules()).allSatisfy(rule -> {
            var words = german.of(rule);
            assertThat(words.condition()).isNotBlank().isNotEqualTo(rule.condition());
            assertThat(words.wording()).isNotBlank().isNotEqualTo(rule.wording());
            assertThat(words.whatToDo()).isNotBlank().isNotEqualTo(rule.whatToDo());
        });
        assertThat(german.ids()).hasSize(72);
        var rule = Rulebook.standard().rule("RF-18").orElseThrow();
        assertThat(RuleWords.in(Locale.ENGLISH).of(rule).wording()).isEqualTo(rule.wording());
        assertThat(german.of(rule).wording()).isEqualTo("Aufhören. Den Notruf wählen.");
    }

    @Test
    void whatIsSeenIsSaidInGermanToo() {
        var english = Rulebook.standard().vocabulary();
        var german = Vocabulary.in(Locale.GERMAN);
        assertThat(german.observations().keySet())
                .containsExactlyElementsOf(english.observations().keySet());
        assertThat(english.observations()).allSatisfy((key, observed) -> {
            var words = Objects.requireNonNull(german.observations().get(key));
            assertThat(words.say()).isNotBlank().isNotEqualTo(observed.say());
            assertThat(words.from()).isEqualTo(observed.from());
        });
        assertThat(german.question("weight-loss")).startsWith("Haben Sie");
        assertThat(Vocabulary.in(Locale.ENGLISH)).isEqualTo(english);
        assertThat(Vocabulary.in(Locale.FRENCH)).isEqualTo(english);
    }

    /** As with the health questions: what is missing, unknown or there twice is named. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "- key: lump|- key: lamp|Observation \"lamp\": there is no such observation to translate.",
                "say: Ein Knoten, den noch niemand untersucht hat|say: ' '|Observation \"lump\": it is not translated.",
                "- key: lump\\n  say: Ein Knoten, den noch niemand untersucht hat||Observation \"lump\": it is not translated.",
                "- key: lump|- key: fever-today|Observation \"fever-today\": it is there twice."
            })
    void aGermanFileWithASlipIsRefused(String right, @Nullable String wrong, String sentence) {
        var sound = Vocabulary.text("/screening/de/observations.yaml");
        var broken = sound.replace(right.replace("\\n", "\n"), Objects.requireNonNullElse(wrong, ""));
        assertThat(broken).isNotEqualTo(sound);
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> Rulebook.standard().vocabulary().translated(broken))
                .withMessage(sentence);
    }

    /** The questions say which rules read them; the rules are there. */
    @Test
    void theQuestionsNameRulesThatAreThere() {
        HealthQuestions.standard()
                .requireRules(Rulebook.standard().rules().stream().map(Rule::id).collect(toSet()));
    }

    @Test
    void everyRuleSaysInWordsWhenItFires() {
        var vocabulary = Rulebook.standard().vocabulary();
        assertThat(Rulebook.standard().rules())
                .allSatisfy(rule ->
                        assertThat(rule.whenWords(vocabulary)).isNotEmpty().allMatch(line -> !line.isBlank()));
        assertThat(Rulebook.standard().rule("CI-27").orElseThrow().whenWords(vocabulary))
                .containsExactly(
                        "yes to “Do you have diabetes?”, and yes to “Can you feel less than usual in your feet,"
                                + " legs or hands?”");
    }

    private static List<String> namedRegions(NamedCsvRecord line) {
        return Arrays.stream(line.getField("regions").split(","))
                .map(String::strip)
                .filter(key -> Atlas.standard().structure(key).isPresent())
                .toList();
    }

    private static Map<String, NamedCsvRecord> agreed() throws IOException {
        try (var in = Objects.requireNonNull(RuleFileTest.class.getResourceAsStream("/screening/rules.csv"));
                var reader = CsvReader.builder().ofNamedCsvRecord(in)) {
            return reader.stream()
                    .collect(toMap(
                            line -> line.getField("id"), Function.identity(), (one, other) -> one, LinkedHashMap::new));
        }
    }

    private static Rulebook read(String yaml) {
        return Rulebook.read(yaml, Vocabulary.standard());
    }
}
