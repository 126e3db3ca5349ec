/* SPDX-License-Identifier: Apache-2.0 */
import axe from 'axe-core';

/** Fails unless both say the same, written as JSON. */
export function equal(actual: unknown, expected: unknown) {
  const [is, should] = [JSON.stringify(actual), JSON.stringify(expected)];
  if (is !== should) {
    throw new Error(`${is}\nshould be\n${should}`);
  }
}

/** Fails with what axe has found. */
export async function accessible(element: Element) {
  const { violations } = await axe.run(element);
  if (violations.length) {
    throw new Error(
      violations.map(({ id, help, nodes }) => `${id}: ${help}\n${nodes.map(({ html }) => html).join('\n')}`).join('\n'),
    );
  }
}

/** Waits until there is something. */
export async function until<T>(get: () => T | null | undefined): Promise<T> {
  for (let waited = 0; waited < 8000; waited += 20) {
    const found = get();
    if (found) {
      return found;
    }
    await new Promise((resume) => setTimeout(resume, 20));
  }
  throw new Error('It did not come.');
}
