/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.intake;

import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import org.palpate.security.RecordState;
import org.palpate.security.Relation;
import org.palpate.security.Standing;
import org.palpate.security.Subject;
import org.palpate.security.SubjectLookup;
import org.springframework.stereotype.Component;

/** A hand-over stands only to the tablet it was made for, and only while it is open. */
@Component
class KioskLookup implements SubjectLookup {

    private final Kiosks kiosks;
    private final InstantSource time;

    KioskLookup(Kiosks kiosks, InstantSource time) {
        this.kiosks = kiosks;
        this.time = time;
    }

    @Override
    public Class<KioskId> type() {
        return KioskId.class;
    }

    @Override
    public Optional<Standing> standing(Subject subject, UUID actorId) {
        return kiosks.findById(subject.value())
                .filter(kiosk -> subject.value().equals(actorId) && kiosk.isOpen(time.instant()))
                .map(kiosk -> new Standing(
                        Relation.OWN, RecordState.OPEN, kiosk.client().value()));
    }
}
