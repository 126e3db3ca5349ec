/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.library;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface ClinicSettings extends JpaRepository<LibrarySetting, UUID> {}
