/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.screening;

import java.time.Instant;

/**
 * Who was told what about a red flag.
 *
 * @param whom the person or the service: {@code ambulance}, {@code Dr Ames}
 * @param at when
 * @param what was said, in short
 */
public record Told(String whom, Instant at, String what) {}
