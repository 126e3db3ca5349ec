/* SPDX-License-Identifier: Apache-2.0 */
/** The history of a made-up client, and a heat map of a made-up clinic, without a server that counts. */
import '../../../../frontend/body-map-history/body-map-history.js';
import { numbers, visits } from './visits.js';

const history = document.querySelector('body-map-history')!;
history.figures = '/anatomy/figure-1/';
history.views = ['front', 'back', 'left-side', 'right-side', 'sole', 'palm'];
history.visits = visits;
history.numbers = numbers;
