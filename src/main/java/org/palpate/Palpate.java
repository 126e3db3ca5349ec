/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.TimeZone;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Starts Palpate: {@code java -jar palpate.jar}, or one of its commands. */
@SpringBootApplication
@EnableScheduling
public class Palpate {

    static void main(String[] args) {
        // the database driver tells the server the JVM's zone; what is stored is the same everywhere
        TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
        var command = CommandLine.of(args);
        if (command.hasCommand()) {
            System.exit(command.run());
        }
        SpringApplication.run(Palpate.class, args);
    }

    /** The time of everything that is recorded: in whole microseconds, as the database keeps it. */
    @Bean
    InstantSource time() {
        return () -> Instant.now().truncatedTo(ChronoUnit.MICROS);
    }
}
