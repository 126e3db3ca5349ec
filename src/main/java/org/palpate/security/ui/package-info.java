/** The way in. */
@NullMarked
package org.palpate.security.ui;

import org.jspecify.annotations.NullMarked;
