/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** One demo and one browser for all journeys that leave each other alone. */
final class SharedDemo implements ParameterResolver {

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        var type = parameter.getParameter().getType();
        return type == RunningPalpate.class || type == Browsing.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        var store = context.getRoot().getStore(Namespace.create(SharedDemo.class));
        return parameter.getParameter().getType() == Browsing.class
                ? store.computeIfAbsent(Browsing.class, key -> new Browsing(), Browsing.class)
                : store.computeIfAbsent(RunningPalpate.class, key -> demo(), RunningPalpate.class);
    }

    private static RunningPalpate demo() {
        try {
            return RunningPalpate.demo(
                    Files.createTempDirectory("palpate-journey").resolve("home"));
        } catch (IOException noFolder) {
            throw new UncheckedIOException(noFolder);
        }
    }
}
