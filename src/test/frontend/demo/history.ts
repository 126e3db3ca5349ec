/* SPDX-License-Identifier: Apache-2.0 */
/** The history of a made-up client, and a heat map of a made-up clinic, without a server that counts. */
import '../../../../frontend/body-map-history/body-map-history.js';
import '../../../../frontend/body-map-history/body-map-heat.js';
import { numbers, visits } from './visits.js';

const history = document.querySelector('body-map-history')!;
history.figures = '/anatomy/figure-1/';
history.views = ['front', 'back', 'left-side', 'right-side', 'sole', 'palm'];
history.visits = visits;
history.numbers = numbers;

const heat = document.querySelector('body-map-heat')!;
heat.figures = '/anatomy/figure-1/';
heat.heat = [
  { place: 'trapezius-upper right', value: 31 },
  { place: 'trapezius-upper left', value: 28 },
  { place: 'lower-back left', value: 24 },
  { place: 'lower-back right', value: 23 },
  { place: 'quadratus-lumborum left', value: 17 },
  { place: 'gluteus-medius right', value: 12 },
  { place: 'levator-scapulae left', value: 9 },
  { place: 'piriformis right', value: 6 },
];
