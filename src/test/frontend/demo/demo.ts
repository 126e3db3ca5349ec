/* SPDX-License-Identifier: Apache-2.0 */
/** The component on a page of its own: no server but one that hands out the drawings. */
import '../../../../frontend/body-map/body-map.js';

const map = document.querySelector('body-map')!;
map.figures = '/anatomy/figure-1/';
map.views = ['front', 'back', 'left-side', 'right-side', 'sole', 'palm'];
