/* SPDX-License-Identifier: Apache-2.0 */
import { lasted } from '../../../../frontend/treatment-timer/lasted.js';
import type { TreatmentTimer } from '../../../../frontend/treatment-timer/treatment-timer.js';
import '../../../../frontend/treatment-timer/treatment-timer.js';
import { equal } from './expect.js';

interface Press {
  start: boolean;
  at: number;
}

/** The server's clock is an hour ahead of this machine's. */
const AHEAD = 3_600_000;

describe('treatment-timer', () => {
  let timer: TreatmentTimer;
  let presses: Press[];

  beforeEach(async () => {
    timer = document.createElement('treatment-timer') as TreatmentTimer;
    presses = [];
    timer.addEventListener('timer-press', (event) => presses.push((event as CustomEvent<Press>).detail));
    timer.place = 'Left piriformis';
    timer.now = Date.now() + AHEAD;
    document.body.replaceChildren(timer);
    await timer.updateComplete;
  });

  const button = () => timer.querySelector('vaadin-button') as HTMLElement;
  const shown = () => timer.querySelector('time')?.textContent;

  it('names what it starts, and tells the moment by the clock of the server', async () => {
    equal(button().getAttribute('aria-label'), 'Start: Left piriformis');
    equal(shown(), undefined);

    button().click();
    await timer.updateComplete;

    equal(presses.length, 1);
    equal(presses[0]!.start, true);
    equal(Math.abs(presses[0]!.at - Date.now() - AHEAD) < 1000, true);
    equal(button().getAttribute('aria-label'), 'Stop: Left piriformis');
    equal(shown(), '0:00');
  });

  it('shows the time since the start after a reload, whatever the clock of the tablet says', async () => {
    const now = Date.now() + AHEAD;
    timer.started = now - 125_000;
    timer.now = now;
    await timer.updateComplete;
    equal(shown(), '2:05');

    button().click();
    await timer.updateComplete;
    equal(presses[0]!.start, false);
    equal(Math.abs(presses[0]!.at - timer.started - 125_000) < 1000, true);
    equal(shown(), undefined);
  });

  it('goes by the word of the server when another place was started', async () => {
    timer.started = timer.now - 60_000;
    await timer.updateComplete;
    equal(shown(), '1:00');
    timer.started = 0;
    await timer.updateComplete;
    equal(shown(), undefined);
  });

  it('writes lengths of time as a clock does', () => {
    equal([-5, 0, 7_000, 750_000, 3_720_000].map(lasted), ['0:00', '0:00', '0:07', '12:30', '1:02:00']);
  });
});
