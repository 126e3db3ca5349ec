/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.client.ui;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.palpate.client.ClientId;
import org.palpate.security.Role;

/** Something that must not be missed in the head of the client page. A module adds one by declaring a bean of this type. */
public interface ClientNotice {

    /** Who sees it. */
    boolean visibleTo(Set<Role> roles);

    /** What there is to say about the client on this day, if anything. */
    Optional<Notice> notice(ClientId client, LocalDate today);

    /**
     * What is said.
     *
     * @param word the word before it: {@code Consent}
     * @param text what it is about
     * @param path where something can be done about it
     */
    record Notice(String word, String text, String path) {}
}
