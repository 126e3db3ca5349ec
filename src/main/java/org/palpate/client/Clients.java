/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.client;

import java.util.UUID;
import org.springframework.data.repository.ListCrudRepository;

interface Clients extends ListCrudRepository<Client, UUID> {}
