/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

abstract class FreshDatabaseContract {

    private static final Set<Integer> APPLICATIONS = new HashSet<>();

    @Autowired
    ApplicationContext application;

    @Autowired
    TestDatabase database;

    @Autowired
    JdbcClient jdbc;

    @Test
    void meetsNobodyElsesRows() {
        var owner = JdbcClient.create(database.asOwner());
        owner.sql("create table traces as select 1 as trace").update();
        owner.sql("grant select on traces to palpate_app").update();
        assertThat(jdbc.sql("select count(*) from traces").query(Long.class).single())
                .isEqualTo(1);
        APPLICATIONS.add(System.identityHashCode(application));
        assertThat(APPLICATIONS).hasSize(1);
    }
}
