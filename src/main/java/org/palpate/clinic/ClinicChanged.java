/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.clinic;

import org.palpate.base.Auditable;

/** The clinic was founded, or its own data changed. */
record ClinicChanged(String what) implements Auditable {}
