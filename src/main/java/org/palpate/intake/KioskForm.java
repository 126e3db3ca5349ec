/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.intake;

/**
 * All that a tablet in the hands of a client knows.
 *
 * @param firstName what to call the client
 * @param draft what the client has written so far
 */
public record KioskForm(String firstName, IntakeDraft draft) {}
