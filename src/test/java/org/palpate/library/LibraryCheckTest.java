/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files with one fault each, made from a sound set by changing one line. */
class LibraryCheckTest {

    private static final Map<String, String> SOUND = SampleLibrary.texts();

    @Test
    void soundFilesHaveNoFault() {
        assertThat(check(SOUND)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            techniques.yaml | sources: [trial]        | sources: [trail]             | techniques.yaml, gliding: In 'sources', there is no source 'trail'.
            techniques.yaml | sources: [trial]        | sources: []                  | techniques.yaml, gliding: The field 'sources' is missing.
            techniques.yaml | strokes: [gliding]      | strokes: [swedish]           | techniques.yaml, swedish: In 'strokes', there is no stroke 'swedish'.
            techniques.yaml | traits: [lubricant]     | traits: [wet]                | techniques.yaml, swedish: In 'traits.0', 'wet' is not one of deep-pressure
            techniques.yaml | {from: 2, to: 4}        | {from: 4, to: 2}             | techniques.yaml, swedish: The range of 'pressure' must be in order and lie from 1 to 5, not 4 to 2.
            techniques.yaml | {from: 2, to: 4}        | {from: 2, to: 9}             | techniques.yaml, swedish: The range of 'pressure' must be in order and lie from 1 to 5, not 2 to 9.
            techniques.yaml | level: stroke           | depth: stroke                | techniques.yaml, gliding: There is no field 'depth'.
            techniques.yaml | level: stroke           | level: move                  | techniques.yaml, gliding: In 'level', 'move' is not one of technique, stroke.
            techniques.yaml | key: gliding            | key: swedish                 | techniques.yaml, swedish: The key is there twice.
            techniques.yaml | key: gliding            | key: Gliding_Stroke          | techniques.yaml, Gliding_Stroke: The key is not in kebab case.
            techniques.yaml | 1B/Swedish massage      | 1B/Danish massage            | techniques.yaml, swedish: In 'inventory', there is no row of the inventory '1B/Danish massage'.
            conditions.yaml | regions: [lower-back]   | regions: [lower-front]       | conditions.yaml, back-pain: In 'regions', there is no region 'lower-front'.
            conditions.yaml | cautions: [CI-18]       | cautions: [CI-99]            | conditions.yaml, back-pain: In 'cautions', there is no safety rule 'CI-99'.
            conditions.yaml | techniques: [swedish]   | techniques: [danish]         | conditions.yaml, back-pain: In 'techniques', there is no technique 'danish'.
            conditions.yaml | home-care: [roller]     | home-care: [rollers]         | conditions.yaml, back-pain: In 'home-care', there is no home care 'rollers'.
            home-care.yaml  | equipment: [roller]     | equipment: [wheel]           | home-care.yaml, roller: In 'equipment', there is no equipment 'wheel'.
            home-care.yaml  | drawing: roller.svg     | drawing: wheel.svg           | home-care.yaml, roller: There is no drawing 'wheel.svg'.
            home-care.yaml  | minutes: {from: 1, to: 2}, | sets: 3,                  | home-care.yaml, roller: The dose has no unit: it needs repetitions, hold-seconds or minutes.
            home-care.yaml  | 'minutes: {from: 1, to: 2}, times-per-day: {from: 1, to: 1}' | 'minutes: {from: 1, to: 2}' | home-care.yaml, roller: The dose does not say how often
            home-care.yaml  | dose: {minutes          | dose: {hours                 | home-care.yaml, roller: There is no field 'dose.hours'.
            home-care.yaml  | '{from: 1, to: 2}'      | two minutes                  | home-care.yaml, roller: The field 'dose.minutes' does not fit
            claims.yaml     | for: [trial]            | for: []                      | claims.yaml, relief: A claim of grade B needs a source under 'for'.
            claims.yaml     | grade: B                | grade: X                     | claims.yaml, relief: A claim that must not be repeated has no text for clients.
            claims.yaml     | grade: B                | grade: D                     | claims.yaml, relief: In 'grade', 'D' is not one of A, B, C, X.
            claims.yaml     | for: [trial]            | '{for: [trial], against: [trial]}' | claims.yaml: The file cannot be read
            doses.yaml      | measures: [pain]        | measures: [joy]              | doses.yaml, acute: In 'measures', there is no instrument 'joy'.
            doses.yaml      | per-week                | visits-per-week              | doses.yaml, acute: There is no field 'visits.visits-per-week'.
            doses.yaml      | 'per-week: {from: 1, to: 2}, ' | ''            | doses.yaml, acute: The visits have no unit
            instruments.yaml | source: trial          | source: trail                | instruments.yaml, pain: In 'source', there is no source 'trail'.
            instruments.yaml | points: 2, source      | source                       | instruments.yaml, pain: The change has no unit: it needs points or percent.
            instruments.yaml | ships: score-only      | ships: items                 | instruments.yaml, pain: It ships with items, but has none.
            instruments.yaml | max: 10                | max: 0                       | instruments.yaml, pain: The range 0 to 0 is not in order.
            movements.yaml  | unit: degrees           | mode: active                 | movements.yaml, bend: It has neither a unit nor a result
            movements.yaml  | unit: degrees           | unit: feet                   | movements.yaml, bend: In 'unit', 'feet' is not one of degrees, centimetres, seconds.
            movements.yaml  | 'range: {min: 0, max: 120}' | 'result: true'           | movements.yaml, bend: A unit and a range belong together.
            movements.yaml  | value: 60               | value: 600                   | movements.yaml, bend: The number 600 is outside of the range.
            movements.yaml  | suggests: a stiff back, | suggests: a back, above: 9,  | movements.yaml, bend: The cut-off 'stiff' needs either 'above' or 'below'.
            movements.yaml  | who: adults, source: trial | who: adults, source: general-knowledge | movements.yaml, bend: The source 'general-knowledge' of a number is missing in 'sources'.
            movements.yaml  | 'limits: By one device only.' | ''                     | movements.yaml, bend: The field 'limits' is missing.
            de/movements.yaml | suggests: einen steifen Rücken | source: einer       | de/movements.yaml, bend: The field 'suggests' is not translated.
            sources.yaml    | doi: 10.1000/1          | doi: one                     | sources.yaml, trial: 'one' is no DOI.
            de/techniques.yaml | name: Streichen      | title: Streichen             | de/techniques.yaml, gliding: The field 'name' is not translated.
            de/techniques.yaml | name: Streichen      | title: Streichen             | de/techniques.yaml, gliding: The field 'title' holds no words to translate.
            de/techniques.yaml | key: gliding         | key: sliding                 | de/techniques.yaml, sliding: There is no English entry with this key.
            de/techniques.yaml | key: gliding         | key: sliding                 | de/techniques.yaml, gliding: The entry is not translated.
            de/home-care.yaml  | steps: [Eins., Zwei.] | steps: [Eins.]             | de/home-care.yaml, roller: The list 'steps' has 1 lines, in English 2.
            """)
    void namesFileKeyAndProblem(String file, String line, String broken, String sentence) {
        var text = SOUND.getOrDefault(file, "");
        assertThat(text).contains(line);
        assertThat(check(with(file, text.replaceFirst(Pattern.quote(line), broken))))
                .anySatisfy(fault -> assertThat(fault).startsWith(sentence))
                .allSatisfy(fault -> assertThat(fault).endsWith("."));
    }

    @Test
    void tellsEveryFaultAtOnce() {
        var files = new HashMap<>(SOUND);
        files.replaceAll((file, text) -> text.replace("[trial]", "[trail]").replace("[lower-back]", "[front]"));
        files.remove("populations.yaml");
        assertThat(check(files))
                .contains("populations.yaml: The file is missing.")
                .filteredOn(fault -> fault.contains("'trail'") || fault.contains("'front'"))
                .hasSizeGreaterThan(6);
    }

    @Test
    void tellsEveryFaultOfOneEntry() {
        var broken = "- key: odd\n  name: Odd\n  family: none\n  level: high\n  size: 3\n  traits: [wet]\n";
        assertThat(check(with("techniques.yaml", SOUND.get("techniques.yaml") + broken)))
                .filteredOn(fault -> fault.startsWith("techniques.yaml, odd"))
                .hasSizeGreaterThanOrEqualTo(5);
    }

    @Test
    void aFileOfAnotherShapeIsTold() {
        assertThat(check(with("care.yaml", "key: value"))).contains("care.yaml: The file is not a list of entries.");
        assertThat(check(with("care.yaml", "- name: Doctor")))
                .anyMatch(fault -> fault.startsWith("care.yaml: An entry has no key"));
        assertThat(check(with("spells.yaml", "[]"))).containsExactly("spells.yaml: There is no such kind of file.");
    }

    @Test
    void aLibraryWithFaultsIsNotRead() {
        var files = new LibraryFiles(with("care.yaml", "key: value"));
        assertThatThrownBy(() -> Library.read(files))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("care.yaml: The file is not a list of entries.");
    }

    private static Map<String, String> with(String file, String text) {
        var files = new HashMap<>(SOUND);
        files.put(file, text);
        return files;
    }

    private static List<String> check(Map<String, String> texts) {
        return new LibraryCheck(Set.of("CI-18"), Set.of("1B/Swedish massage"), "roller.svg"::equals)
                .faults(new LibraryFiles(texts)).stream()
                        .map(LibraryFault::toString)
                        .toList();
    }
}
