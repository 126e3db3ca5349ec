/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.security;

import java.io.Serializable;
import java.util.Set;
import java.util.UUID;

/**
 * Who acts, and in which clinic.
 *
 * @param id the account, which is also the staff member's id
 * @param clinicId the clinic; everything the actor does happens in it
 * @param username the name they log in with
 * @param displayName the name others read
 * @param roles what they are to the clinic
 */
public record Actor(UUID id, UUID clinicId, String username, String displayName, Set<Role> roles)
        implements Serializable {

    private static final UUID SYSTEM = new UUID(0, 0);

    public Actor {
        roles = Set.copyOf(roles);
    }

    /** The installation itself, setting up a clinic: may do what an administrator may. */
    public static Actor system(UUID clinicId) {
        return new Actor(SYSTEM, clinicId, "system", "Palpate", Set.of(Role.ADMIN));
    }

    /** A client with a clinic tablet in their hands; the id is that of what they were given to do. */
    public static Actor guest(UUID id, UUID clinicId) {
        return new Actor(id, clinicId, "kiosk", "Client", Set.of(Role.KIOSK));
    }

    /** Whether the actor is somebody without an account, on a clinic tablet. */
    boolean isGuest() {
        return roles.equals(Set.of(Role.KIOSK));
    }

    boolean isSystem() {
        return id.equals(SYSTEM);
    }

    /** Whether the actor has the role. */
    public boolean is(Role role) {
        return roles.contains(role);
    }
}
