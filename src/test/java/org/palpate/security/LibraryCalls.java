/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.security;

import static org.palpate.security.AccessCell.done;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.palpate.library.ContentLanguage;
import org.palpate.library.Grade;
import org.palpate.library.Library;
import org.palpate.library.LibraryKind;
import org.palpate.library.LibraryService;
import org.palpate.library.LibrarySettings;
import org.palpate.library.Range;
import org.palpate.library.Technique;
import org.palpate.phrase.PhraseDraft;
import org.palpate.phrase.PhraseService;
import org.palpate.phrase.TemplateService;
import org.palpate.phrase.VisitTemplate;
import org.springframework.context.ApplicationContext;

/** How the methods that are about the library, phrases and templates are called. */
final class LibraryCalls {

    private static final AtomicInteger NEXT = new AtomicInteger();

    private final TwoClinics clinics;
    private final ApplicationContext application;

    LibraryCalls(TwoClinics clinics, ApplicationContext application) {
        this.clinics = clinics;
        this.application = application;
    }

    void putInto(Map<String, AccessCall> all) {
        var sources = Library.standard().entries(LibraryKind.SOURCE);
        all.put("LibraryService.entries", on -> library().entries(LibraryKind.TECHNIQUE));
        all.put("LibraryService.offered", on -> library().offered(Technique.class));
        all.put("LibraryService.search", on -> library().search("massage"));
        all.put(
                "LibraryService.page",
                on -> library().page(LibraryKind.SOURCE, sources.getFirst().key()));
        all.put("LibraryService.claimsForClients", on -> library().claimsForClients());
        all.put("LibraryService.settings", on -> library().settings());
        all.put(
                "LibraryService.changeSettings",
                on -> done(() -> library()
                        .changeSettings(
                                new LibrarySettings(ContentLanguage.ENGLISH, Grade.B, on.librarySettingsVersion()))));
        all.put("LibraryService.add", on -> library().add(ownTechnique()));
        all.put("LibraryService.change", on -> {
            var added = library().add(ownTechnique());
            return library().change(added.content(), added.version());
        });
        all.put(
                "LibraryService.switchOff",
                on -> library()
                        .switchOff(
                                LibraryKind.SOURCE,
                                sources.get(NEXT.incrementAndGet() % sources.size())
                                        .key(),
                                LibraryService.UNTOUCHED));
        all.put(
                "LibraryService.switchOn",
                on -> library()
                        .switchOn(
                                LibraryKind.SOURCE,
                                sources.get(NEXT.incrementAndGet() % sources.size())
                                        .key(),
                                LibraryService.UNTOUCHED));
        all.put("PhraseService.phrases", on -> phrases().phrases());
        all.put("PhraseService.add", on -> phrases().add(phrase()));
        all.put(
                "PhraseService.change",
                on -> done(() -> phrases().change(phrases().add(phrase()), phrase(), 0)));
        all.put(
                "PhraseService.remove",
                on -> done(() -> phrases().remove(phrases().add(phrase()), 0)));
        all.put("PhraseService.addForClinic", on -> phrases().addForClinic(phrase()));
        all.put(
                "PhraseService.changeForClinic",
                on -> done(() -> phrases().changeForClinic(phrases().addForClinic(phrase()), phrase(), 0)));
        all.put(
                "PhraseService.removeForClinic",
                on -> done(() -> phrases().removeForClinic(phrases().addForClinic(phrase()), 0)));
        all.put("TemplateService.templates", on -> templates().templates());
        all.put(
                "TemplateService.change",
                on -> done(() -> {
                    var any = template();
                    templates().change(any.key(), any.content(), any.version());
                }));
        all.put(
                "TemplateService.switchOff",
                on -> done(
                        () -> templates().switchOff(template().key(), template().version())));
        all.put(
                "TemplateService.switchOn",
                on -> done(
                        () -> templates().switchOn(template().key(), template().version())));
    }

    private PhraseService phrases() {
        return application.getBean(PhraseService.class);
    }

    private TemplateService templates() {
        return application.getBean(TemplateService.class);
    }

    /** Read by a manager of the clinic: whoever is refused must be refused by the call that is tried. */
    private VisitTemplate template() {
        boolean elsewhere = Actors.current()
                .filter(actor -> actor.clinicId().equals(clinics.harbour()))
                .isPresent();
        return clinics.as(
                elsewhere ? "harbour-manager" : "manager",
                () -> templates().templates().getFirst());
    }

    private static PhraseDraft phrase() {
        return new PhraseDraft("p" + NEXT.incrementAndGet(), "Text");
    }

    private LibraryService library() {
        return application.getBean(LibraryService.class);
    }

    private static Technique ownTechnique() {
        var name = "Own technique " + NEXT.incrementAndGet();
        return new Technique(
                "",
                name,
                List.of(),
                Technique.Family.OTHER,
                Technique.Level.TECHNIQUE,
                "What is done.",
                List.of(),
                List.of(),
                Range.exactly(1),
                List.of(),
                List.of(),
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                "",
                "",
                List.of(),
                List.of());
    }
}
