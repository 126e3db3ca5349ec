/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.phrase;

import java.time.InstantSource;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.palpate.base.NotFound;
import org.palpate.base.Rejection;
import org.palpate.base.StaleVersion;
import org.palpate.security.Action;
import org.palpate.security.Actors;
import org.palpate.security.ApplicationService;
import org.palpate.security.Requires;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;

/** Templates for notes: those that ship, as the clinic changed them or switched them off. */
@ApplicationService
public class TemplateService {

    /** What a command expects where the clinic has changed nothing yet. */
    public static final long UNTOUCHED = -1;

    private final ClinicTemplates templates;
    private final InstantSource time;
    private final ApplicationEventPublisher events;

    TemplateService(ClinicTemplates templates, InstantSource time, ApplicationEventPublisher events) {
        this.templates = templates;
        this.time = time;
        this.events = events;
    }

    /** All of them in the order in which they are offered, those that are switched off too. */
    @Requires(Action.READ_PHRASES)
    public List<VisitTemplate> templates() {
        var touched = templates.findAll().stream().collect(Collectors.toMap(ClinicTemplate::key, Function.identity()));
        return ShippedTemplates.BY_KEY.entrySet().stream()
                .map(shipped -> {
                    var own = touched.get(shipped.getKey());
                    return own == null
                            ? new VisitTemplate(
                                    shipped.getKey(), shipped.getValue(), shipped.getValue(), false, UNTOUCHED)
                            : own.as(shipped.getValue());
                })
                .toList();
    }

    /**
     * Gives a template other words for this clinic. Notes that were begun with it show them too, as they only prompt.
     *
     * @throws NotFound if there is no such template
     * @throws StaleVersion if somebody else changed it since
     * @throws Rejection if a value is not acceptable
     */
    @Requires(Action.EDIT_CLINIC_PHRASES)
    public void change(String key, TemplateDraft draft, long expectedVersion) {
        var checked = draft.checked();
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
        if (shipped == null) {
            throw new NotFound();
        }
        var existing = templates.take(key);
        if (existing.isPresent()) {
            existing.get().expect(expectedVersion);
        } else if (expectedVersion != UNTOUCHED) {
            throw new StaleVersion(UNTOUCHED);
        }
        var template = existing.orElseGet(() -> new ClinicTemplate(key, shipped, me(), time.instant()));
        work.accept(template);
        try {
            templates.saveAndFlush(template);
        } catch (DataIntegrityViolationException somebodyElseWasFirst) {
            throw new StaleVersion(0);
        }
        var hash = HexFormat.of().formatHex(template.hash());
        events.publishEvent(new PhraseEvent(what, template.id(), hash));
    }

    private static UUID me() {
        return Actors.required().id();
    }
}
