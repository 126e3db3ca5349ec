/* SPDX-License-Identifier: Apache-2.0 */
import axe from 'axe-core';
import type { BodyMap } from '../../../../frontend/body-map/body-map.js';
import '../../../../frontend/body-map/body-map.js';

const FIGURES = '/src/main/resources/META-INF/resources/anatomy/figure-1/';

async function shown(): Promise<BodyMap> {
  const map = document.createElement('body-map');
  map.figures = FIGURES;
  document.body.replaceChildren(map);
  while (!map.renderRoot?.querySelector('svg[data-view="back"]')) {
    await new Promise((resume) => setTimeout(resume, 20));
  }
  return map;
}

describe('body-map', () => {
  it('has no accessibility violation', async () => {
    const map = await shown();
    const { violations } = await axe.run(map);
    if (violations.length) {
      throw new Error(violations.map((violation) => `${violation.id}: ${violation.help}`).join('\n'));
    }
  });
});
