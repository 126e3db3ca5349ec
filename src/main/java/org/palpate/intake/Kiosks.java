/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.intake;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface Kiosks extends JpaRepository<Kiosk, UUID> {

    List<Kiosk> findByClientIdAndEndedAtIsNull(UUID clientId);

    Optional<Kiosk> findFirstByClientIdOrderByStartedAtDesc(UUID clientId);
}
