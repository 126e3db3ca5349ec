/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.palpate.anatomy.Atlas;
import org.palpate.anatomy.Structure;
import org.palpate.base.Rejection;
import org.palpate.consent.ConsentRules.AreaRule;
import org.palpate.consent.ConsentRules.Figure;
import org.palpate.library.Library;
import org.palpate.library.Source;

class ConsentRuleSetsTest {

    private static final Map<String, String> CITED = Map.of(
            "RCW 18.108", "rcw-18-108",
            "Health Care Consent Act, 1996", "ontario-consent-act-1996",
            "College of Massage Therapists of Ontario, written consent for sensitive areas", "cmto-sensitive-areas",
            "College of Massage Therapists of Ontario, maintenance of client records", "cmto-maintenance-1999");

    private final ConsentRuleSets sets = ConsentRuleSets.standard();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ontario|ontario",
                " ON |ontario",
                "ontario, canada|ontario",
                "WA|washington",
                "Washington State|washington",
                "Téxas|texas",
                "Bavaria|neutral",
                "Washington DC|neutral",
                "''|neutral"
            })
    void whatAClinicTypedFindsItsSet(String typed, String key) {
        assertThat(sets.forPlace(typed).key()).isEqualTo(key);
    }

    /** Section 5 of the reference and the rules that it names. */
    @Test
    void theFiguresAreThoseOfTheirSources() {
        var washington = sets.set("washington").orElseThrow();
        assertThat(washington.validMonths()).returns(12, Figure::value);
        assertThat(washington.validMonths().source()).contains("WAC 246-830-565");
        assertThat(washington.area("gluteal-cleft"))
                .returns(true, AreaRule::written)
                .returns(true, AreaRule::spoken);
        var ontario = sets.set("ontario").orElseThrow();
        assertThat(ontario.retentionYears().value()).isEqualTo(10);
        assertThat(ontario.retentionUntilAge().value()).isEqualTo(28);
        var texas = sets.set("texas").orElseThrow();
        assertThat(texas.guardianUnderAge().value()).isEqualTo(17);
        assertThat(texas.area("breast").everyVisit()).isTrue();
    }

    @Test
    void everyFigureSaysWhereItComesFrom() {
        assertThat(sets.all())
                .allSatisfy(rules -> assertThat(Stream.concat(
                                Stream.of(
                                                rules.validMonths(),
                                                rules.guardianUnderAge(),
                                                rules.retentionYears(),
                                                rules.retentionUntilAge(),
                                                rules.lateEntryHours())
                                        .map(Figure::source),
                                rules.areas().values().stream().map(AreaRule::source)))
                        .allMatch(source -> source.length() > 12));
    }

    /** What a set cites is in the library's list of sources, and what is neither cited nor ours is not there. */
    @Test
    void everySourceThatIsCitedIsInTheLibrary() {
        assertThat(sets.all().stream().flatMap(ConsentRuleSetsTest::sources)).allSatisfy(source -> {
            var cited = cited(source);
            assertThat(cited)
                    .as(source)
                    .allMatch(key -> Library.standard().find(Source.class, key).isPresent());
            assertThat(!cited.isEmpty() || source.startsWith("Neutral default") || source.startsWith("Our default"))
                    .as(source)
                    .isTrue();
        });
        assertThat(cited("WAC 246-830-555, -557 and -565: a guardian"))
                .containsExactlyInAnyOrder("wac-246-830-555", "wac-246-830-557", "wac-246-830-565");
        assertThat(cited("16 TAC 117.91 (a)(3)")).containsExactly("tac-16-117-91");
    }

    private static Stream<String> sources(ConsentRules rules) {
        var figures = Stream.of(
                        rules.validMonths(),
                        rules.guardianUnderAge(),
                        rules.retentionYears(),
                        rules.retentionUntilAge(),
                        rules.lateEntryHours())
                .map(Figure::source);
        var areas = rules.areas().values().stream().map(AreaRule::source);
        var statements = rules.statements().stream().map(ConsentRules.Statement::source);
        return Stream.of(figures, areas, statements).flatMap(all -> all);
    }

    /** The library's keys of what the words of a source name. */
    private static List<String> cited(String source) {
        var keys = new ArrayList<String>();
        var washington =
                Pattern.compile("WAC 246-830((?:(?:, | and )?-\\d{3})+)").matcher(source);
        while (washington.find()) {
            Pattern.compile("\\d{3}")
                    .matcher(washington.group(1))
                    .results()
                    .forEach(section -> keys.add("wac-246-830-" + section.group()));
        }
        Pattern.compile("16 TAC 117\\.(\\d+)")
                .matcher(source)
                .results()
                .forEach(section -> keys.add("tac-16-117-" + section.group(1)));
        CITED.forEach((words, key) -> {
            if (source.contains(words)) {
                keys.add(key);
            }
        });
        return keys;
    }

    /** A place without a figure of its own has the neutral one, and not a made-up one. */
    @Test
    void neutralDefaultsAreTheNeutralFigures() {
        var neutral = sets.set(ConsentRuleSets.NEUTRAL).orElseThrow();
        for (var rules : sets.all()) {
            same(rules.validMonths(), neutral.validMonths());
            same(rules.guardianUnderAge(), neutral.guardianUnderAge());
            same(rules.retentionYears(), neutral.retentionYears());
            same(rules.retentionUntilAge(), neutral.retentionUntilAge());
            same(rules.lateEntryHours(), neutral.lateEntryHours());
        }
    }

    private static void same(Figure figure, Figure neutral) {
        if (figure.source().startsWith("Neutral default")) {
            assertThat(figure.value()).as(figure.source()).isEqualTo(neutral.value());
        }
    }

    @Test
    void everySensitiveStructureOfTheAtlasIsAnAreaOrACautionOfTheSafetyRules() {
        var cautions = List.of("ant-neck", "axilla", "antecubital", "popliteal", "sciatic", "kidney", "fibular-head");
        var areas =
                SensitiveAreas.standard().all().stream().map(SensitiveArea::key).toList();
        assertThat(Atlas.standard().structures().stream()
                        .map(Structure::sensitive)
                        .flatMap(java.util.Set::stream))
                .allMatch(tag -> areas.contains(tag) || cautions.contains(tag));
        assertThat(areas)
                .allSatisfy(area ->
                        assertThat(SensitiveAreas.standard().regions(area)).isNotEmpty());
        assertThat(SensitiveAreas.standard().of("gluteus-maximus")).containsExactly("gluteal-cleft");
        assertThat(SensitiveAreas.standard().of("buttock")).containsExactly("gluteal-cleft");
        assertThat(SensitiveAreas.standard().of("scalenes")).isEmpty();
        assertThat(SensitiveAreas.standard().of("no-such-region")).isEmpty();
    }

    @Test
    void aFileWithASlipIsRefused() {
        assertThatThrownBy(() -> ConsentFiles.read(
                        "- {key: a, name: A, spoken: a, covers: a, coarse-regions: [], colour: red}"
                                .getBytes(StandardCharsets.UTF_8),
                        SensitiveArea.class))
                .hasMessageContaining("colour");
        assertThatThrownBy(() -> ConsentFiles.read(
                        "- {key: a, name: A, spoken: a, coarse-regions: []}".getBytes(StandardCharsets.UTF_8),
                        SensitiveArea.class))
                .hasMessageContaining("covers");
        var area = new SensitiveArea("a", "A", "a", "a", java.util.Set.of("no-such-region"));
        assertThatThrownBy(() -> new SensitiveAreas(List.of(area), Atlas.standard()))
                .hasMessageContaining("no-such-region");
        assertThatThrownBy(() -> new ConsentRuleSets(List.of(), SensitiveAreas.standard()))
                .hasMessageContaining("neutral");
    }

    @Test
    void askingLessIsNoticedAndAskingMoreIsNot() {
        var ontario = sets.set("ontario").orElseThrow();
        assertThat(LooserRules.than(ontario, ontario)).isEmpty();
        assertThat(LooserRules.than(ontario, changed(ontario, 6, 19, 12))).isEmpty();
        assertThat(LooserRules.than(ontario, changed(ontario, 24, 16, 7))).hasSize(3);
        assertThat(LooserRules.than(ontario, without(ontario, "abdomen"))).hasSize(2);
        assertThat(LooserRules.than(ontario, sets.set("texas").orElseThrow())).hasSize(1);
        assertThat(LooserRules.than(sets.set("texas").orElseThrow(), ontario))
                .containsExactly("Chest and breast: not signed anew before each visit.");
    }

    @Test
    void rulesOfAFormAreCheckedAndTheirSourcesCannotBeTyped() {
        var ontario = sets.set("ontario").orElseThrow();
        var checked = ConsentRulesCheck.checked(changed(ontario, 6, 18, 10));
        assertThat(checked.validMonths()).isEqualTo(new Figure(6, "Chosen by the clinic."));
        assertThat(checked.guardianUnderAge()).isEqualTo(ontario.guardianUnderAge());
        assertThat(checked.statements()).isEqualTo(ontario.statements());
        for (var wrong : List.of(0, -1, 121, Integer.MAX_VALUE)) {
            assertThatThrownBy(() -> ConsentRulesCheck.checked(changed(ontario, wrong, 18, 10)))
                    .isInstanceOf(Rejection.class)
                    .hasMessageContaining("from 1 to 120");
        }
        assertThatThrownBy(() -> ConsentRulesCheck.reason(" ", true)).isInstanceOf(Rejection.class);
        assertThat(ConsentRulesCheck.reason(" ", false)).isEmpty();
    }

    private static ConsentRules changed(ConsentRules of, int months, int age, int years) {
        return new ConsentRules(
                of.key(),
                "typed name",
                List.of(),
                new Figure(months, "typed"),
                new Figure(age, "typed"),
                of.areas(),
                new Figure(years, "typed"),
                of.retentionUntilAge(),
                of.lateEntryHours(),
                List.of());
    }

    private static ConsentRules without(ConsentRules of, String area) {
        var areas = new LinkedHashMap<>(of.areas());
        areas.put(area, new AreaRule(false, false, false, ""));
        return new ConsentRules(
                of.key(),
                of.name(),
                of.alsoCalled(),
                of.validMonths(),
                of.guardianUnderAge(),
                areas,
                of.retentionYears(),
                of.retentionUntilAge(),
                of.lateEntryHours(),
                of.statements());
    }
}
