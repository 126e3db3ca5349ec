/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.audit.verify;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The options of the command; one that is not given is looked for in the environment, as the application does. */
record Options(Path home, String url, String username, String password) {

    private static final String HOME = "palpate.home";
    private static final String URL = "spring.datasource.url";
    private static final String USERNAME = "spring.datasource.username";
    private static final String PASSWORD = "spring.datasource.password";

    static Options of(List<String> arguments, Map<String, String> environment) {
        var given = new HashMap<String, String>();
        for (var name : List.of(HOME, URL, USERNAME, PASSWORD)) {
            given.put(name, environment.getOrDefault(variable(name), ""));
        }
        for (var argument : arguments) {
            var equals = argument.indexOf('=');
            var name = argument.replaceFirst("^--", "").replaceFirst("=.*", "");
            if (!argument.startsWith("--") || equals < 0 || !given.containsKey(name)) {
                throw new NotVerifiable(
                        "\"audit verify\" does not know the option %s. It takes --%s=, --%s=, --%s= and --%s=."
                                .formatted(argument.replaceFirst("=.*", ""), HOME, URL, USERNAME, PASSWORD));
            }
            given.put(name, argument.substring(equals + 1));
        }
        var home = given.getOrDefault(HOME, "");
        return new Options(
                Path.of(home.isBlank() ? "palpate-data" : home),
                given.getOrDefault(URL, ""),
                given.getOrDefault(USERNAME, ""),
                given.getOrDefault(PASSWORD, ""));
    }

    private static String variable(String name) {
        return name.replace('.', '_').toUpperCase(Locale.ROOT);
    }

    boolean external() {
        return !url.isBlank();
    }

    /** What is checked, in words; never the password. */
    String place() {
        return external() ? "the database " + url.replaceFirst("\\?.*", "") : "the data folder " + home;
    }
}
