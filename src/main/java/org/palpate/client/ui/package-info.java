/* SPDX-License-Identifier: Apache-2.0 */
/** The client list, and the client page that other modules add their tabs to. */
@NamedInterface("ui")
@NullMarked
package org.palpate.client.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
