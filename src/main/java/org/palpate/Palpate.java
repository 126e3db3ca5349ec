/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts Palpate: {@code java -jar palpate.jar}. */
@SpringBootApplication
public class Palpate {

    static void main(String[] args) {
        SpringApplication.run(Palpate.class, args);
    }
}
