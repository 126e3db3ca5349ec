/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.security;

import java.time.InstantSource;
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
    private final InstantSource time;

    LoginLookup(JdbcClient jdbc, InstantSource time) {
        this.jdbc = jdbc;
        this.time = time;
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
                        row.getBoolean("enabled"),
                        time.instant()))
                .optional()
                .orElseThrow(() -> new UsernameNotFoundException("No such account"));
    }
}
