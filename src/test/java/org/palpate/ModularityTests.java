/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;

/** The list of allowed dependencies in each module's package-info is a contract. */
class ModularityTests {

    private static final ApplicationModules MODULES = ApplicationModules.of(Palpate.class);

    @Test
    void modulesUseOnlyWhatTheirPackageInfoAllows() {
        MODULES.verify();
    }

    /** Left in {@code target/spring-modulith-docs} for docs/architecture.md. */
    @Test
    void modulesAreDrawnAndDescribed() {
        new Documenter(MODULES).writeDocumentation();
    }
}
