/* SPDX-License-Identifier: Apache-2.0 */
@NullMarked
package org.palpate.database;

import org.jspecify.annotations.NullMarked;
