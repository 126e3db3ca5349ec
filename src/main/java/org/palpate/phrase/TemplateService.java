/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.phrase;

import java.time.InstantSource;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.palpate.base.Ids;
import org.palpate.base.NotFound;
import org.palpate.base.Rejection;
import org.palpate.base.StaleVersion;
import org.palpate.base.Text;
import org.palpate.security.Action;
import org.palpate.security.Actors;
import org.palpate.security.ApplicationService;
import org.palpate.security.Requires;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;

/** Templates for notes: those that ship, as the clinic changed them or switched them off, and those it added. */
@ApplicationService
public class TemplateService {

    /** What a command expects where the clinic has changed nothing yet. */
    public static final long UNTOUCHED = -1;

    /** Before the key of a template that a clinic added; no template that ships begins so. */
    private static final String OWN = "own-";

    private static final int MOST = 60;

    private final ClinicTemplates templates;
    private final InstantSource time;
    private final ApplicationEventPublisher events;

    TemplateService(ClinicTemplates templates, InstantSource time, ApplicationEventPublisher events) {
        this.templates = templates;
        this.time = time;
        this.events = events;
    }

    /** All of them, those that are switched off too: first what ships, in its order, then the clinic's own by name. */
    @Requires(Action.READ_PHRASES)
    public List<VisitTemplate> templates() {
        return listed().toList();
    }

    /**
     * Adds a template of the clinic's own, which is offered from then on.
     *
     * @return the key by which notes remember it
     * @throws Rejection if a value is not acceptable, a template is called so, or there are as many as there can be
     */
    @Requires(Action.EDIT_CLINIC_PHRASES)
    public String add(TemplateDraft draft) {
        var checked = draft.checked();
        refuseNamesake(checked, "");
        if (templates.count() >= MOST) {
            throw new Rejection("name", "There is room for " + MOST + " templates. Change one that is not used.");
        }
        var template = new ClinicTemplate(OWN + Ids.next(), checked, me(), time.instant());
        store(template, "TEMPLATE_ADDED");
        return template.key();
    }

    /**
     * Gives a template another name or other words for this clinic. Notes that were begun with it show them too, as they only prompt.
     *
     * @throws NotFound if there is no such template
     * @throws StaleVersion if somebody else changed it since
     * @throws Rejection if a value is not acceptable, or another template is called so
     */
    @Requires(Action.EDIT_CLINIC_PHRASES)
    public void change(String key, TemplateDraft draft, long expectedVersion) {
        var checked = draft.checked();
        refuseNamesake(checked, key);
        keep(key, expectedVersion, "TEMPLATE_CHANGED", template -> template.write(checked, me(), time.instant()));
    }

    /** Offers it no more. Notes that were begun with it keep it. */
    @Requires(Action.EDIT_CLINIC_PHRASES)
    public void switchOff(String key, long expectedVersion) {
        keep(key, expectedVersion, "TEMPLATE_SWITCHED_OFF", template -> template.switchOff(true, me(), time.instant()));
    }

    /** Offers it again. */
    @Requires(Action.EDIT_CLINIC_PHRASES)
    public void switchOn(String key, long expectedVersion) {
        keep(key, expectedVersion, "TEMPLATE_SWITCHED_ON", template -> template.switchOff(false, me(), time.instant()));
    }

    private void keep(String key, long expectedVersion, String what, Consumer<ClinicTemplate> work) {
        var shipped = ShippedTemplates.BY_KEY.get(key);
        var existing = templates.take(key);
        if (existing.isPresent()) {
            existing.get().expect(expectedVersion);
        } else if (shipped == null) {
            throw new NotFound();
        } else if (expectedVersion != UNTOUCHED) {
            throw new StaleVersion(UNTOUCHED);
        }
        var template = existing.orElseGet(
                () -> new ClinicTemplate(key, Objects.requireNonNull(shipped), me(), time.instant()));
        work.accept(template);
        store(template, what);
    }

    private void store(ClinicTemplate template, String what) {
        try {
            templates.saveAndFlush(template);
        } catch (DataIntegrityViolationException somebodyElseWasFirst) {
            throw new StaleVersion(0);
        }
        var hash = HexFormat.of().formatHex(template.hash());
        events.publishEvent(new PhraseEvent(what, template.id(), hash));
    }

    private Stream<VisitTemplate> listed() {
        var touched = templates.findAll().stream().collect(Collectors.toMap(ClinicTemplate::key, Function.identity()));
        var shipped = ShippedTemplates.BY_KEY.entrySet().stream().map(one -> {
            var own = touched.get(one.getKey());
            return own == null
                    ? new VisitTemplate(one.getKey(), one.getValue(), one.getValue(), false, UNTOUCHED)
                    : own.as(one.getValue());
        });
        var added = touched.values().stream()
                .filter(row -> !ShippedTemplates.BY_KEY.containsKey(row.key()))
                .map(row -> row.as(null))
                .sorted(Comparator.comparing((VisitTemplate template) ->
                                Text.folded(template.content().name()))
                        .thenComparing(VisitTemplate::key));
        return Stream.concat(shipped, added);
    }

    private void refuseNamesake(TemplateDraft checked, String self) {
        var name = Text.folded(checked.name());
        listed().filter(other -> !other.key().equals(self))
                .filter(other -> Text.folded(other.content().name()).equals(name))
                .findFirst()
                .ifPresent(other -> {
                    throw new Rejection(
                            "name",
                            "There is already a template called \""
                                    + other.content().name() + "\"" + (other.off() ? ", which is switched off." : "."));
                });
    }

    private static UUID me() {
        return Actors.required().id();
    }
}
