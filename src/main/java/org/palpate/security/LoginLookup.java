/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.security;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;

/** Finds the account behind a user name, before any clinic is known: by the one function that may look across. */
@Component
class LoginLookup implements UserDetailsService {

    private final JdbcClient jdbc;

    LoginLookup(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public UserDetails loadUserByUsername(String username) {
        if (username.indexOf('\0') >= 0) {
            throw new UsernameNotFoundException("No such account");
        }
        return jdbc.sql("select * from find_login(:username)")
                .param("username", username)
                .query((row, number) -> (UserDetails) new Login(
                        new Actor(
                                row.getObject("id", UUID.class),
                                row.getObject("clinic_id", UUID.class),
                                row.getString("username"),
                                row.getString("display_name"),
                                new RolesConverter().convertToEntityAttribute(row.getString("roles"))),
                        row.getString("password_hash"),
                        row.getBoolean("enabled")))
                .optional()
                .orElseThrow(() -> new UsernameNotFoundException("No such account"));
    }
}
