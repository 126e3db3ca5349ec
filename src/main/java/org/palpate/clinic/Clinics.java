/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.clinic;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface Clinics extends JpaRepository<Clinic, UUID> {}
