/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.security;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.ListCrudRepository;

interface Accounts extends ListCrudRepository<Account, UUID> {

    List<Account> findAllByOrderByDisplayName();
}
