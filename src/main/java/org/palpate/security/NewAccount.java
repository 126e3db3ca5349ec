/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.security;

import java.util.Set;

/**
 * What the form for a new account holds.
 *
 * @param username the name to log in with: 2 to 64 of a–z, 0–9, dot, dash, underscore
 * @param displayName the name others read
 * @param password 12 to 200 characters
 * @param roles at least one
 */
public record NewAccount(String username, String displayName, String password, Set<Role> roles) {}
