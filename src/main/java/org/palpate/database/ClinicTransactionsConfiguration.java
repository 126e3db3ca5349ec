/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.database;

import org.hibernate.cfg.MultiTenancySettings;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.hibernate.autoconfigure.HibernatePropertiesCustomizer;
import org.springframework.boot.transaction.autoconfigure.TransactionManagerCustomizers;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;

/** Both places that must know the current clinic, told by the one bean that does. */
@Configuration(proxyBeanMethods = false)
class ClinicTransactionsConfiguration {

    @Bean
    PlatformTransactionManager transactionManager(
            CurrentClinic clinic, ObjectProvider<TransactionManagerCustomizers> customizers) {
        var manager = new ClinicTransactions(clinic);
        customizers.ifAvailable(all -> all.customize(manager));
        return manager;
    }

    @Bean
    HibernatePropertiesCustomizer clinicAsTenant(CurrentClinic clinic) {
        return properties ->
                properties.put(MultiTenancySettings.MULTI_TENANT_IDENTIFIER_RESOLVER, new ClinicTenants(clinic));
    }
}
