/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.phrase;

import java.util.UUID;

/** Identifies a phrase. It belongs to no client, so it is no record that access is asked for. */
public record PhraseId(UUID value) {}
