/** What people do with Palpate, done for real: the packaged jar, a browser, files that are read back. */
@NullMarked
package org.palpate.journey;

import org.jspecify.annotations.NullMarked;
