/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.persistence.EntityManagerFactory;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Bean;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.orm.jpa.SharedEntityManagerCreator;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** One pooled connection for everything, so that whatever a transaction left behind would meet the next one. */
@PalpateTest(
        classes = {DatabaseApp.class, ClinicTransactionsTest.FailingClinic.class},
        webEnvironment = WebEnvironment.NONE,
        properties = {
            "spring.datasource.hikari.maximum-pool-size=1",
            "spring.datasource.hikari.connection-timeout=1000",
            "spring.jpa.hibernate.ddl-auto=none",
            "spring.main.allow-bean-definition-overriding=true"
        })
class ClinicTransactionsTest {

    private static final UUID RIVERSIDE = UUID.randomUUID();
    private static final UUID HARBOUR = UUID.randomUUID();

    @Autowired
    JdbcClient jdbc;

    @Autowired
    EntityManagerFactory entities;

    @Autowired
    PlatformTransactionManager transactions;

    /** A login that cannot be told, to see what becomes of the transaction. */
    static class FailingClinic {
        static int answersLeft = Integer.MAX_VALUE;

        @Bean
        CurrentClinic clinic() {
            return () -> {
                if (answersLeft-- <= 0) {
                    throw new IllegalStateException("nobody knows");
                }
                return Optional.ofNullable(DatabaseApp.CLINIC.get());
            };
        }
    }

    @BeforeAll
    static void table(@Autowired TestDatabase database) {
        var owner = JdbcClient.create(database.asOwner());
        owner.sql("create table note (clinic_id uuid not null, text text not null)")
                .update();
        owner.sql("call protect_clinic_table('note', can_update => true)").update();
        var superuser = JdbcClient.create(database.asSuperuser());
        superuser
                .sql("insert into note values (?, 'hip'), (?, 'back'), (?, 'harbour')")
                .params(RIVERSIDE, RIVERSIDE, HARBOUR)
                .update();
    }

    @AfterEach
    void nobodyIsLoggedIn() {
        DatabaseApp.CLINIC.set(null);
        FailingClinic.answersLeft = Integer.MAX_VALUE;
    }

    @Test
    void eachClinicSeesItsOwnRowsAlsoOnTheSameConnection() {
        assertThat(in(RIVERSIDE, this::count)).isEqualTo(2);
        assertThat(in(HARBOUR, this::count)).isEqualTo(1);
        assertThat(in(RIVERSIDE, this::count)).isEqualTo(2);
    }

    @Test
    void withoutAClinicThereIsNothingBeforeAndAfterOthersUsedTheConnection() {
        assertThat(in(null, this::count)).isZero();
        assertThat(in(RIVERSIDE, this::count)).isEqualTo(2);
        assertThat(in(null, this::count)).isZero();
    }

    @Test
    void outsideATransactionThereIsNothing() {
        assertThat(count()).isZero();
        assertThat(in(RIVERSIDE, this::count)).isEqualTo(2);
        DatabaseApp.CLINIC.set(RIVERSIDE);
        assertThat(count()).isZero();
        assertThat(jdbc.sql("select coalesce(current_setting('app.clinic', true), '')")
                        .query(String.class)
                        .single())
                .isEmpty();
    }

    @Test
    void aRolledBackTransactionLeavesNothingBehind() {
        DatabaseApp.CLINIC.set(RIVERSIDE);
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            insert(RIVERSIDE);
            assertThat(count()).isEqualTo(3);
            status.setRollbackOnly();
        });
        assertThat(in(null, this::count)).isZero();
        assertThat(in(RIVERSIDE, this::count)).isEqualTo(2);
    }

    @Test
    void anotherClinicsRowIsRefused() {
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> in(RIVERSIDE, () -> insert(HARBOUR)))
                .havingRootCause()
                .withMessageContaining("row-level security");
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> in(null, () -> insert(HARBOUR)))
                .havingRootCause()
                .withMessageContaining("row-level security");
        assertThat(in(RIVERSIDE, () -> (long) jdbc.sql("update note set text = 'x' where clinic_id = ?")
                        .param(HARBOUR)
                        .update()))
                .isZero();
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> in(RIVERSIDE, () -> (long)
                        jdbc.sql("update note set clinic_id = ?").param(HARBOUR).update()))
                .havingRootCause()
                .withMessageContaining("row-level security");
    }

    @Test
    void aReadOnlyTransactionKnowsItsClinicToo() {
        var readOnly = new TransactionTemplate(transactions);
        readOnly.setReadOnly(true);
        DatabaseApp.CLINIC.set(HARBOUR);
        assertThat(readOnly.<Long>execute(status -> count())).isEqualTo(1);
    }

    @Test
    void hibernateSpeaksForTheSameClinicAsPlainJdbc() {
        var entityManager = SharedEntityManagerCreator.createSharedEntityManager(entities);
        in(HARBOUR, () -> {
            assertThat(entityManager.unwrap(Session.class).getTenantIdentifierValue())
                    .isEqualTo(HARBOUR);
            assertThat(entityManager
                            .createNativeQuery("select text from note", String.class)
                            .getResultList())
                    .containsExactly("harbour");
            return count();
        });
        in(null, () -> {
            assertThat(entityManager.unwrap(Session.class).getTenantIdentifierValue())
                    .isEqualTo(new UUID(0, 0));
            return count();
        });
    }

    /** Hibernate asks first, for its tenant; then we do, with the transaction open already. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1})
    void aTransactionThatCannotBeginGivesItsConnectionBack(int answers) {
        for (int i = 0; i < 3; i++) {
            FailingClinic.answersLeft = answers;
            assertThatExceptionOfType(CannotCreateTransactionException.class)
                    .isThrownBy(() -> in(RIVERSIDE, this::count));
            assertThat(TransactionSynchronizationManager.getResourceMap()).isEmpty();
        }
        FailingClinic.answersLeft = Integer.MAX_VALUE;
        assertThat(in(RIVERSIDE, this::count)).isEqualTo(2);
    }

    private long in(@Nullable UUID clinic, Supplier<Long> work) {
        DatabaseApp.CLINIC.set(clinic);
        return new TransactionTemplate(transactions).<Long>execute(status -> work.get());
    }

    private long insert(UUID clinic) {
        return jdbc.sql("insert into note values (?, 'foreign')").param(clinic).update();
    }

    private long count() {
        return jdbc.sql("select count(*) from note").query(Long.class).single();
    }
}
