/* SPDX-License-Identifier: Apache-2.0 */
import { scrollerOf } from '../../../../frontend/body-map/scroller.js';
import { equal } from './page.js';

describe('what scrolls', () => {
  it('is the nearest box that can, also around a shadow root, and else the page', () => {
    const box = document.createElement('div');
    box.style.cssText = 'height: 100px; overflow: auto';
    const host = document.createElement('div');
    const inner = document.createElement('p');
    inner.style.height = '300px';
    host.attachShadow({ mode: 'open' }).append(inner);
    box.append(host);
    document.body.replaceChildren(box);
    equal(scrollerOf(inner) === box, true);
    box.style.overflow = 'visible';
    equal(scrollerOf(inner) === document.scrollingElement, true);
  });
});
