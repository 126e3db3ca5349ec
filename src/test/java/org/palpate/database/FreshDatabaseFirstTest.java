/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.database;

import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

/** One of two classes that share an application and write the same rows: neither may meet the other's. */
@PalpateTest(
        classes = DatabaseApp.class,
        webEnvironment = WebEnvironment.NONE,
        properties = "spring.jpa.hibernate.ddl-auto=none")
class FreshDatabaseFirstTest extends FreshDatabaseContract {}
