/* SPDX-License-Identifier: Apache-2.0 */
import { resetMouse, sendKeys, sendMouse } from '@web/test-runner-commands';
import type { SignaturePad } from '../../../../frontend/signature/signature-pad.js';
import '../../../../frontend/signature/signature-pad.js';
import { accessible, equal } from './expect.js';

interface Told {
  method: string;
  strokes: string;
  name: string;
}

describe('signature-pad', () => {
  let pad: SignaturePad;
  let told: Told[];

  beforeEach(async () => {
    pad = document.createElement('signature-pad');
    told = [];
    pad.addEventListener('signature-change', (event) => told.push((event as CustomEvent<Told>).detail));
    const main = document.createElement('main');
    main.style.width = '600px';
    main.append(pad);
    document.body.style.margin = '0';
    document.body.replaceChildren(main);
    await pad.updateComplete;
  });

  afterEach(() => resetMouse());

  const root = () => pad.shadowRoot!;
  const box = () => root().querySelector('svg')!.getBoundingClientRect();
  const button = (words: string) =>
    [...root().querySelectorAll('button')].find((one) => one.textContent.trim() === words)!;
  const ink = () => root().querySelector('.ink')!.getAttribute('d');

  async function stroke(...points: [number, number][]) {
    const { left, top } = box();
    const [first, ...others] = points.map(([x, y]): [number, number] => [Math.round(left + x), Math.round(top + y)]);
    await sendMouse({ type: 'move', position: first! });
    await sendMouse({ type: 'down' });
    for (const position of others) {
      await sendMouse({ type: 'move', position });
    }
    await sendMouse({ type: 'up' });
    await pad.updateComplete;
  }

  it('takes strokes as moves and lines in whole numbers', async () => {
    await stroke([60, 60], [200, 100], [120, 150]);
    equal(told.length, 1);
    equal(told[0]!.method, 'DRAWN');
    equal(/^(M\d{1,3} \d{1,3}(L\d{1,3} \d{1,3})+)+$/.test(told[0]!.strokes), true);
    equal(ink(), told[0]!.strokes);
  });

  it('stays in its box when the hand leaves it', async () => {
    await stroke([60, 60], [700, 500]);
    const numbers = told[0]!.strokes.match(/\d+/g)!.map(Number);
    equal(Math.max(...numbers) <= 600, true);
    equal(told[0]!.strokes.endsWith(' 200'), true);
  });

  it('takes the last stroke back, and all of them', async () => {
    await stroke([60, 60], [200, 100]);
    const first = told[0]!.strokes;
    await stroke([300, 60], [400, 100]);
    button('Undo').click();
    equal(told.at(-1)!.strokes, first);
    await stroke([300, 60], [400, 100]);
    button('Clear').click();
    equal(told.at(-1)!.strokes, '');
    await pad.updateComplete;
    equal(button('Clear').disabled, true);
  });

  it('follows one finger only', async () => {
    const svg = root().querySelector('svg')!;
    const { left, top } = box();
    const point = (type: string, isPrimary: boolean, x: number) =>
      svg.dispatchEvent(
        new PointerEvent(type, { bubbles: true, pointerId: isPrimary ? 1 : 2, isPrimary, clientX: left + x, clientY: top + 50, button: 0 }),
      );
    svg.setPointerCapture = () => {};
    point('pointerdown', true, 50);
    point('pointerdown', false, 300);
    point('pointermove', false, 350);
    point('pointermove', true, 100);
    point('pointerup', false, 350);
    point('pointerup', true, 100);
    equal(told.length, 1);
    const y = Math.round((50 / box().height) * 200);
    equal(told[0]!.strokes, `M50 ${y}L50 ${y}L100 ${y}`);
  });

  it('takes a typed name once it is ticked, by keyboard alone', async () => {
    button('Type the name instead').focus();
    await sendKeys({ press: 'Enter' });
    await pad.updateComplete;
    await sendKeys({ type: 'Helen Marsh' });
    equal(told.at(-1)!.name, '');
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Space' });
    equal(told.at(-1), { method: 'TYPED', strokes: '', name: 'Helen Marsh' });
    await sendKeys({ press: 'Space' });
    equal(told.at(-1)!.name, '');
  });

  it('keeps what was drawn while the name is looked at', async () => {
    await stroke([60, 60], [200, 100]);
    const drawn = told[0]!.strokes;
    button('Type the name instead').click();
    await pad.updateComplete;
    button('Sign in the box instead').click();
    equal(told.at(-1)!.strokes, drawn);
  });

  it('has targets of 44 px, and is accessible in both ways and with an error', async () => {
    const small = () =>
      [...root().querySelectorAll<HTMLElement>('button, .field input, .tick')]
        .filter((one) => one.getBoundingClientRect().height < 44)
        .map((one) => one.outerHTML);
    equal(small(), []);
    pad.error = 'The signature is missing.';
    await pad.updateComplete;
    await accessible(pad);
    button('Type the name instead').click();
    await pad.updateComplete;
    equal(small(), []);
    await accessible(pad);
  });

  it('shows a signature and takes none when it is read only', async () => {
    pad.readonly = true;
    pad.strokes = 'M40 120L80 60';
    await pad.updateComplete;
    equal(ink(), 'M40 120L80 60');
    equal(root().querySelectorAll('button').length, 0);
    await stroke([60, 60], [200, 100]);
    equal(told, []);
    await accessible(pad);
  });
});
