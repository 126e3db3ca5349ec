/* SPDX-License-Identifier: Apache-2.0 */
@NullMarked
package org.palpate.audit;

import org.jspecify.annotations.NullMarked;
