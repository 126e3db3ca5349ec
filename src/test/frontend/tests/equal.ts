/* SPDX-License-Identifier: Apache-2.0 */

/** Fails unless both read the same as JSON. */
export function equal(actual: unknown, expected: unknown) {
  const [is, should] = [actual, expected].map((value) => JSON.stringify(value));
  if (is !== should) {
    throw new Error(`expected ${should}, and it is ${is}`);
  }
}
