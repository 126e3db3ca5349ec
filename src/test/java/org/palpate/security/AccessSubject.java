/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.security;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * Who stands behind a column of the access matrix, and whose client and whose note they ask for.
 *
 * @param person empty for nobody, and for a tablet
 */
record AccessSubject(String person, String owner, String writer) {

    /** By column, in the order of the table. */
    static final Map<String, AccessSubject> ALL = all();

    static AccessSubject of(String column) {
        return Objects.requireNonNull(ALL.get(column));
    }

    private static Map<String, AccessSubject> all() {
        var all = new LinkedHashMap<String, AccessSubject>();
        all.put("own", new AccessSubject("alice", "alice", "alice"));
        all.put("shared", new AccessSubject("bob", "alice", "alice"));
        all.put("owner", new AccessSubject("alice", "alice", "bob"));
        all.put("ended", new AccessSubject("carol", "alice", "alice"));
        all.put("sup", new AccessSubject("vera", "student", "student"));
        all.put("clinic", new AccessSubject("dave", "alice", "alice"));
        all.put("both", new AccessSubject("solo", "solo", "solo"));
        all.put("both-", new AccessSubject("solo", "alice", "alice"));
        all.put("mgr", new AccessSubject("manager", "alice", "alice"));
        all.put("fd", new AccessSubject("frontdesk", "alice", "alice"));
        all.put("adm", new AccessSubject("admin", "alice", "alice"));
        all.put("o-thr", new AccessSubject("harbour-therapist", "alice", "alice"));
        all.put("o-mgr", new AccessSubject("harbour-manager", "alice", "alice"));
        all.put("o-fd", new AccessSubject("harbour-frontdesk", "alice", "alice"));
        all.put("o-adm", new AccessSubject("harbour-admin", "alice", "alice"));
        all.put("cli", new AccessSubject("client", "alice", "alice"));
        all.put("off", new AccessSubject("gone", "gone", "gone"));
        all.put("anon", new AccessSubject("", "alice", "alice"));
        all.put(AccessTable.ON_TABLET, new AccessSubject("", "alice", "alice"));
        return all;
    }
}
