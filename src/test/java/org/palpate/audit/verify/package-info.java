/* SPDX-License-Identifier: Apache-2.0 */
/** Tests of the audit verifier: what it must notice, and what it must not mistake for tampering. */
@NullMarked
package org.palpate.audit.verify;

import org.jspecify.annotations.NullMarked;
