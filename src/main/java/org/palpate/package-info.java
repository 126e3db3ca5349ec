/** Palpate, practice management for hands-on therapists: one package per module, listed in docs/architecture.md. */
@NullMarked
package org.palpate;

import org.jspecify.annotations.NullMarked;
