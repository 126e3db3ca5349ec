/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.security;

import java.util.Set;
import java.util.UUID;

/** An account as lists show it. */
public record AccountRow(UUID id, String username, String displayName, Set<Role> roles, boolean enabled) {}
