/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.client;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.ListCrudRepository;

interface ClientAccesses extends ListCrudRepository<ClientAccess, UUID> {

    List<ClientAccess> findByClientIdAndEndedAtIsNull(UUID clientId);

    Optional<ClientAccess> findByClientIdAndStaffIdAndEndedAtIsNull(UUID clientId, UUID staffId);
}
