/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.security;

import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import org.palpate.database.CurrentClinic;
import org.palpate.security.ui.LoginView;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;

/** The filter chain: what is not named here or by a view's annotation is closed. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    @Bean
    SecurityFilterChain filterChain(HttpSecurity http) throws Exception {
        http.authorizeHttpRequests(requests -> requests.requestMatchers("/actuator/health")
                .permitAll()
                .requestMatchers("/actuator/**")
                .denyAll()
                .requestMatchers("/documents/**", "/notes/**")
                .authenticated()
                .requestMatchers("/session")
                .permitAll()
                .requestMatchers("/anatomy/**", "/library/drawings/**", "/styles.css", "/images/**", "/kiosk/*")
                .permitAll());
        http.with(VaadinSecurityConfigurer.vaadin(), vaadin -> vaadin.loginView(LoginView.class));
        return http.build();
    }

    /** Argon2id with the parameters OWASP names as a minimum: 19 MiB, two passes, one lane. */
    @Bean
    PasswordEncoder passwordEncoder() {
        return new Argon2PasswordEncoder(16, 32, 1, 19 * 1024, 2);
    }

    @Bean
    CurrentClinic currentClinic() {
        return () -> Actors.current().map(Actor::clinicId);
    }
}
