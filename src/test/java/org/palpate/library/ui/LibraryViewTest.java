/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.library.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.palpate.base.ui.ScreenTest;
import org.palpate.database.PalpateTest;
import org.palpate.library.Claim;
import org.palpate.library.ContentLanguage;
import org.palpate.library.Grade;
import org.palpate.library.HomeCare;
import org.palpate.library.Library;
import org.palpate.library.LibraryKind;
import org.palpate.library.LibraryService;
import org.palpate.library.LibrarySettings;
import org.palpate.library.Source;
import org.palpate.library.Technique;
import org.palpate.library.Trait;
import org.palpate.security.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The library on screen, without a browser. */
@PalpateTest
class LibraryViewTest extends ScreenTest {

    private static final Technique FIRST =
            Library.standard().all(Technique.class).getFirst();

    private final LibraryService library;

    @SuppressWarnings("NullAway.Init")
    private String frontDesk;

    @Autowired
    LibraryViewTest(LibraryService library, ApplicationContext application) {
        super(application);
        this.library = library;
    }

    @BeforeEach
    void hireMore() {
        frontDesk = hire("sam", Role.FRONT_DESK);
    }

    @Test
    void opensOnTheTechniquesUnderTheirFamilies() {
        clinics.as(therapist, () -> {
            navigate("library", Main.class);
            assertThat(find(H1.class).single().getText()).isEqualTo("Techniques");
            assertThat(find(H2.class).all().stream().map(H2::getText)).contains("Swedish", "Strokes");
            assertThat(links()).contains("library/techniques/" + FIRST.key());
            assertThat(buttons()).doesNotContain("Settings", "Add technique", "Switch off");
            return true;
        });
    }

    /** Whatever ships can be read: no entry of any kind breaks its page, in either language. */
    @ParameterizedTest
    @EnumSource
    void everyEntryHasAPage(ContentLanguage language) {
        clinics.as(manager, () -> {
            library.changeSettings(new LibrarySettings(language, Grade.B, LibraryService.UNTOUCHED));
            for (var kind : LibraryKind.values()) {
                navigate("library/" + kind.path(), Main.class);
                assertThat(find(H1.class).single().getText()).isEqualTo(kind.label());
                var entries = Library.standard().in(language.locale()).entries(kind);
                navigate("library/" + kind.path() + "/" + entries.getFirst().key(), Main.class);
                assertThat(find(H1.class).single().getText())
                        .isEqualTo(entries.getFirst().name());
                var links = new EntryLinks(language.locale(), List.of());
                assertThat(entries)
                        .allSatisfy(entry -> assertThat(new EntryBody(links, Grade.B)
                                        .of(entry)
                                        .getElement()
                                        .getTextRecursively())
                                .isNotBlank());
            }
            return true;
        });
    }

    @Test
    void searchFindsAcrossKindsAndLanguagesAndSaysWhenItFindsNothing() {
        clinics.as(therapist, () -> {
            navigate("library", Main.class);
            var search = find(TextField.class).withCaption("Search the library").single();
            test(search).setValue("Rückenschmerzen");
            assertThat(links()).anyMatch(link -> link.startsWith("library/conditions/"));
            test(search).setValue("nothing like this at all");
            assertThat(find(H3.class).single().getText()).isEqualTo("Nothing found");
            test(search).setValue("");
            return assertThat(find(H1.class).single().getText()).isEqualTo("Techniques");
        });
    }

    @Test
    void anOpenedEntryEndsTheSearch() {
        clinics.as(therapist, () -> {
            navigate("library", Main.class);
            test(find(TextField.class).withCaption("Search the library").single())
                    .setValue("massage");
            navigate("library/techniques/" + FIRST.key(), Main.class);
            return assertThat(find(H1.class).single().getText()).isEqualTo(FIRST.name());
        });
    }

    @Test
    void aHomeCareCardShowsItsDrawingAndItsDoseInWords() {
        var card = Library.standard().all(HomeCare.class).stream()
                .filter(one -> !one.drawing().isEmpty() && one.dose() != null)
                .findFirst()
                .orElseThrow();
        clinics.as(therapist, () -> {
            navigate("library/home-care/" + card.key(), Main.class);
            assertThat(find(Image.class).all().stream().map(Image::getSrc))
                    .contains("library/drawings/" + card.drawing());
            var dose = card.dose();
            return assertThat(find(Paragraph.class).all().stream().map(Paragraph::getText))
                    .contains(card.stop(), Summary.sentence(dose == null ? "" : dose.words(Locale.ENGLISH)) + ".");
        });
    }

    @Test
    void aClaimSaysItsGradeInWordsAndWhetherClientsReadIt() {
        var weak = Library.standard().all(Claim.class).stream()
                .filter(claim -> claim.grade() == Grade.C && !claim.clientText().isEmpty())
                .findFirst()
                .orElseThrow();
        clinics.as(therapist, () -> {
            navigate("library/claims/" + weak.key(), Main.class);
            assertThat(find(Span.class).all().stream().map(Span::getText)).contains("Weak evidence");
            return assertThat(find(Paragraph.class).all().stream().map(Paragraph::getText))
                    .contains("Stands in no document for clients: your clinic asks for fair evidence at least.");
        });
    }

    @Test
    void linksOutOfPalpateAreWrittenOutAndTellNobodyWhereTheyWereFollowed() {
        var source = Library.standard().all(Source.class).stream()
                .filter(one -> !one.doi().isEmpty())
                .findFirst()
                .orElseThrow();
        clinics.as(therapist, () -> {
            navigate("library/sources/" + source.key(), Main.class);
            var out = find(Anchor.class).all().stream()
                    .filter(link -> link.getHref().startsWith("https://doi.org/"))
                    .findFirst()
                    .orElseThrow();
            assertThat(out.getText()).isEqualTo(out.getHref());
            assertThat(out.getTarget()).contains("_blank");
            return assertThat(out.getElement().getAttribute("rel")).isEqualTo("noopener noreferrer");
        });
    }

    @Test
    void theManagerSwitchesAnEntryOffAndOn() {
        clinics.as(manager, () -> {
            navigate("library/techniques/" + FIRST.key(), Main.class);
            test(button("Switch off")).click();
            assertThat(find(Span.class).all().stream().map(Span::getText)).contains("Switched off");
            assertThat(library.page(LibraryKind.TECHNIQUE, FIRST.key()).off()).isTrue();
            test(button("Switch on")).click();
            return assertThat(library.page(LibraryKind.TECHNIQUE, FIRST.key()).off())
                    .isFalse();
        });
    }

    @Test
    @SuppressWarnings("unchecked")
    void anOwnTechniqueIsRefusedAtItsFieldAndKeptOnceItIsRight() {
        clinics.as(manager, () -> {
            navigate("library/techniques", Main.class);
            test(button("Add technique")).click();
            test(field("Name")).setValue("Barefoot pressure");
            test(find(TextArea.class).withCaption("What is done").single()).setValue("The feet press slowly.");
            ((Select<Technique.Family>) find(Select.class).withCaption("Family").single())
                    .setValue(Technique.Family.EASTERN);
            find(RangeField.class).single().setRange(new org.palpate.library.Range(3, 4));
            test(button("Save")).click();
            var traits = (MultiSelectComboBox<Trait>) find(MultiSelectComboBox.class)
                    .withCaption("What it does to the body")
                    .single();
            assertThat(traits.isInvalid()).isTrue();
            assertThat(field("Name").getValue()).isEqualTo("Barefoot pressure");

            traits.setValue(Set.of(Trait.COMPRESSION));
            test(button("Save")).click();

            assertThat(find(Dialog.class).all()).isEmpty();
            var saved = library.page(LibraryKind.TECHNIQUE, "own-barefoot-pressure");
            assertThat(saved.content().name()).isEqualTo("Barefoot pressure");
            assertThat(find(H1.class).single().getText()).isEqualTo("Barefoot pressure");

            test(button("Edit")).click();
            test(field("Name")).setValue("Feet on the back");
            test(button("Save")).click();
            return assertThat(find(H1.class).single().getText()).isEqualTo("Feet on the back");
        });
    }

    @Test
    @SuppressWarnings("unchecked")
    void anOwnHomeCareCardIsAdded() {
        clinics.as(manager, () -> {
            navigate("library/home-care", Main.class);
            test(button("Add home care card")).click();
            test(field("Name")).setValue("Wall slide");
            ((Select<HomeCare.Kind>) find(Select.class).withCaption("Sort").single())
                    .setValue(HomeCare.Kind.STRENGTHEN);
            test(find(TextArea.class).withCaption("Steps").single()).setValue("Stand at a wall.\nSlide down.");
            test(field("When to stop")).setValue("Stop when it hurts.");
            test(button("Save")).click();
            assertThat(find(Span.class).all().stream().map(Span::getText)).contains("Say how much and how often.");
            test(find(IntegerField.class).withCaption("Times in a set").single())
                    .setValue(8);
            find(RangeField.class).all().stream()
                    .filter(range -> range.getLabel().equals("Times a day"))
                    .findFirst()
                    .orElseThrow()
                    .setRange(org.palpate.library.Range.exactly(1));
            test(button("Save")).click();
            return assertThat(find(Paragraph.class).all().stream().map(Paragraph::getText))
                    .contains("8 times, once a day.", "Stop when it hurts.");
        });
    }

    @Test
    @SuppressWarnings("unchecked")
    void theManagerChoosesLanguageAndGrade() {
        clinics.as(manager, () -> {
            navigate("library/populations", Main.class);
            test(button("Settings")).click();
            ((Select<ContentLanguage>) find(Select.class)
                            .withCaption("Language of the library")
                            .single())
                    .setValue(ContentLanguage.GERMAN);
            test(button("Save settings")).click();
            assertThat(library.settings().language()).isEqualTo(ContentLanguage.GERMAN);
            var german = Library.standard()
                    .in(Locale.GERMAN)
                    .entries(LibraryKind.POPULATION)
                    .getFirst();
            return assertThat(find(Span.class).all().stream().map(Span::getText))
                    .contains(german.name());
        });
    }

    @Test
    void theFrontDeskAndUnknownEntriesFindNothing() {
        for (var address :
                Stream.of("library/techniques/no-such", "library/spells").toList()) {
            clinics.as(therapist, () -> {
                navigate(address, Main.class);
                return assertThat(find(H1.class).all().stream().map(H1::getText))
                        .noneMatch("Techniques"::equals);
            });
        }
        assertThatThrownBy(() -> clinics.as(frontDesk, () -> navigate("library", LibraryView.class)))
                .isNotNull();
    }

    private List<String> links() {
        return find(Anchor.class).all().stream().map(Anchor::getHref).toList();
    }

    private TextField field(String label) {
        return find(TextField.class).withCaption(label).single();
    }
}
