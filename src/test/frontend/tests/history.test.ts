/* SPDX-License-Identifier: Apache-2.0 */
import { emulateMedia, sendKeys, setViewport } from '@web/test-runner-commands';
import type { BodyMapHeat } from '../../../../frontend/body-map-history/body-map-heat.js';
import type { BodyMapHistory, Mode } from '../../../../frontend/body-map-history/body-map-history.js';
import '../../../../frontend/body-map-history/body-map-heat.js';
import '../../../../frontend/body-map-history/body-map-history.js';
import { numbers, visits } from '../demo/visits.js';
import { accessible, equal, until } from './expect.js';

const FIGURES = '/src/main/resources/META-INF/resources/anatomy/figure-1/';

function within<E extends Element = HTMLElement>(element: Element, selector: string): E {
  const found = element.shadowRoot?.querySelector<E>(selector);
  if (!found) {
    throw new Error(`There is no ${selector}.`);
  }
  return found;
}

async function drawn(element: HTMLElement & { updateComplete: Promise<unknown> }) {
  document.body.replaceChildren(element);
  await element.updateComplete;
  await until(() =>
    [...(element.shadowRoot?.querySelectorAll('body-map-figure') ?? [])].every((figure) => figure.shadowRoot?.querySelector('svg')),
  );
}

async function shown(mode: Mode, set: Partial<BodyMapHistory> = {}): Promise<BodyMapHistory> {
  const history = document.createElement('body-map-history');
  Object.assign(history, { figures: FIGURES, visits, numbers, mode, ...set });
  await drawn(history);
  return history;
}

const heading = (history: BodyMapHistory) => words(within(history, '.when h3'))?.split(' with')[0];
const words = (element: Element) => element.textContent?.replace(/\s+/g, ' ').trim();

function rows(history: Element, table: string): string[][] {
  return [...history.shadowRoot!.querySelectorAll(`${table} tbody tr`)].map((row) =>
    [...row.children].map((cell) => words(cell) ?? ''),
  );
}

async function chooseFrom(history: BodyMapHistory, label: string, option: string) {
  const select = [...history.shadowRoot!.querySelectorAll('label')]
    .find((each) => each.querySelector('span')?.textContent === label)!
    .querySelector('select')!;
  select.value = option;
  select.dispatchEvent(new Event('change'));
  await history.updateComplete;
}

describe('body-map-history', () => {
  afterEach(async () => {
    await setViewport({ width: 1280, height: 900 });
    await emulateMedia({ colorScheme: 'light', forcedColors: 'none', media: 'screen' });
    document.documentElement.removeAttribute('style');
  });

  for (const mode of ['time', 'side', 'phases', 'heat'] as const) {
    for (const width of [1280, 360]) {
      it(`has no accessibility violation in the mode ${mode} at ${width} pixels`, async () => {
        await setViewport({ width, height: 900 });
        await accessible(await shown(mode));
      });
    }

    it(`has no accessibility violation in the mode ${mode} in the dark`, async () => {
      await emulateMedia({ colorScheme: 'dark' });
      document.documentElement.style.colorScheme = 'light dark';
      document.documentElement.style.background = 'Canvas';
      await accessible(await shown(mode));
    });

    it(`fits a narrow phone in the mode ${mode}`, async () => {
      await setViewport({ width: 360, height: 740 });
      await shown(mode);
      equal(document.documentElement.scrollWidth <= 360, true);
    });
  }

  it('begins with the newest visit', async () => {
    const history = await shown('time');
    equal(heading(history), '28 May 2026');
  });

  it('steps through the visits by the keys of the slider', async () => {
    const history = await shown('time');
    const slider = within<HTMLInputElement>(history, 'input[type=range]');
    slider.focus();
    await sendKeys({ press: 'ArrowLeft' });
    equal(heading(history), '14 May 2026');
    equal(slider.getAttribute('aria-valuetext'), 'Visit 8 of 9, 14 May 2026');
    await sendKeys({ press: 'Home' });
    equal(heading(history), '8 Jan 2026');
    await sendKeys({ press: 'ArrowLeft' });
    equal(heading(history), '8 Jan 2026');
    await sendKeys({ press: 'ArrowRight' });
    equal(heading(history), '15 Jan 2026');
    await sendKeys({ press: 'End' });
    equal(heading(history), '28 May 2026');
  });

  it('goes to the nearest visit when the slider is dragged', async () => {
    const history = await shown('time');
    const slider = within<HTMLInputElement>(history, 'input[type=range]');
    slider.value = '130';
    slider.dispatchEvent(new Event('input'));
    await history.updateComplete;
    equal(heading(history), '22 Jan 2026');
    equal(slider.value, '100');
  });

  it('draws the marks of the chosen visit and those of the visit before as ghosts', async () => {
    const history = await shown('time', { view: 'back' });
    const back = [...history.shadowRoot!.querySelectorAll('body-map-figure')].find(({ view }) => view === 'back')!;
    equal(back.shadowRoot!.querySelectorAll('.mark').length > 0, true);
    equal(back.shadowRoot!.querySelectorAll('.ghost').length > 0, true);
    equal(words(within(history, '.key'))?.includes('Dashed: marked on 14 May 2026'), true);
  });

  it('says the marks of a picture in words', async () => {
    const history = await shown('time');
    const back = [...history.shadowRoot!.querySelectorAll('body-map-figure')].find(({ view }) => view === 'back')!;
    const said = within<SVGElement>(back, 'svg[role=img]').getAttribute('aria-label');
    equal(said?.startsWith('Marks of 28 May 2026, Back. Reported: Left lower back: pain, 2/10'), true);
  });

  it('offers nothing to press on a picture', async () => {
    const history = await shown('time');
    const figure = within(history, 'body-map-figure');
    equal(figure.shadowRoot!.querySelectorAll('[tabindex], [role=button]').length, 0);
  });

  it('shows a visit when its point in the plot is pressed', async () => {
    const history = await shown('time');
    const plot = within(history, 'body-map-plot');
    within<SVGGElement>(plot, '.dot[tabindex="0"]').focus();
    await sendKeys({ press: 'ArrowLeft' });
    const point = plot.shadowRoot!.activeElement?.getAttribute('aria-label');
    equal(point, 'Right trapezius upper, pain (reported): 3 of 10 on 14 May 2026');
    equal(words(within(plot, '.tip')), point);
    await sendKeys({ press: 'Enter' });
    await history.updateComplete;
    equal(heading(history), '14 May 2026');
  });

  it('draws six lines at once, and another when one is taken off', async () => {
    const history = await shown('time');
    const plot = within(history, 'body-map-plot');
    const entries = () => [...plot.shadowRoot!.querySelectorAll<HTMLButtonElement>('.legend button')];
    const lines = () => plot.shadowRoot!.querySelectorAll('.canvas .line').length;
    equal([lines(), entries()[6].disabled], [6, true]);
    entries()[0].click();
    await until(() => lines() === 5);
    entries()[6].click();
    await until(() => lines() === 6);
    equal(entries().map((entry) => entry.getAttribute('aria-pressed')).join(), 'false,true,true,true,true,true,true');
  });

  it('has every rating in a table', async () => {
    const history = await shown('time');
    within<HTMLButtonElement>(history, '.table-switch').click();
    await history.updateComplete;
    const [first] = rows(history, '.wide-table');
    equal(first.slice(0, 3), ['8 Jan 2026', '–not marked', '8']);
    equal(getComputedStyle(within(history, '#ratings')).display, 'block');
  });

  it('compares two visits complaint by complaint, in words', async () => {
    const history = await shown('side');
    equal(rows(history, '.comparison')[0], ['Right piriformis Tingling, reported', '3 to →–not marked', 'not marked again']);
    const changes = Object.fromEntries(rows(history, '.comparison').map(([complaint, , change]) => [complaint, change]));
    equal(changes['Left lower back Pain, reported'], 'improved');
    equal(changes['Left psoas major Tension, found'], 'new');
  });

  it('names no change under 2 points and 30 %', async () => {
    const history = await shown('side');
    await chooseFrom(history, 'Second', '22 Jan 2026');
    const changes = Object.fromEntries(rows(history, '.comparison').map(([complaint, , change]) => [complaint, change]));
    equal(changes['Left lower back Pain, reported'], 'same');
    equal(changes['Left quadratus lumborum Tension, found'], 'same');
  });

  it('keeps the earlier visit first, whichever is chosen where', async () => {
    const history = await shown('side');
    await chooseFrom(history, 'First', '28 May 2026');
    await chooseFrom(history, 'Second', '5 Feb 2026');
    equal(
      [...history.shadowRoot!.querySelectorAll('.moment h3')].map((title) => words(title)?.split(' with')[0]),
      ['5 Feb 2026', '28 May 2026'],
    );
  });

  it('shows both in the same view and part of the figure', async () => {
    const history = await shown('side', { zoom: 'marked' });
    const parts = [...history.shadowRoot!.querySelectorAll('body-map-figure')].map((figure) => {
      const svg = within<SVGElement>(figure, 'svg');
      return [svg.dataset.view, svg.getAttribute('viewBox')].join();
    });
    equal(parts.length, 2);
    equal(parts[0], parts[1]);
  });

  it('asks for the overlap of two visits that it does not know', async () => {
    const asked: unknown[] = [];
    const history = document.createElement('body-map-history');
    history.addEventListener('body-map-history-pair', (event) => asked.push((event as CustomEvent).detail));
    Object.assign(history, { figures: FIGURES, visits, numbers, mode: 'side' });
    await drawn(history);
    equal(asked, [{ first: 'visit-1', second: 'visit-9' }]);
  });

  it('shows the given figures, and never an area without the word about it', async () => {
    const history = await shown('phases');
    equal(rows(history, '.numbers')[4], ['Drawn area', '380 cm²', '240 cm²']);
    equal(words(within(history, '.numbers'))?.includes('A smaller area alone is not progress'), true);
  });

  it('offers only visits with marks from after the treatment, before and after', async () => {
    const history = await shown('phases');
    equal(
      [...history.shadowRoot!.querySelectorAll('.choices option')].map((option) => option.textContent),
      ['8 Jan 2026', '22 Jan 2026', '19 Feb 2026', '30 Apr 2026', '28 May 2026'],
    );
  });

  it('adds intensity up by region, for the kinds and visits that are chosen', async () => {
    const history = await shown('heat');
    equal(rows(history, '.heat-table')[0], ['Left lower back', '4.6', '8 of 9']);
    within<HTMLButtonElement>(history, '.choices .segments button').click();
    await history.updateComplete;
    await chooseFrom(history, 'From', '14 May 2026');
    equal(rows(history, '.heat-table')[0], ['Left psoas major', '6', '2 of 2']);
  });

  it('always keeps one kind in the heat map', async () => {
    const history = await shown('heat');
    const [reported, found] = history.shadowRoot!.querySelectorAll<HTMLButtonElement>('.choices .segments button');
    reported.click();
    await history.updateComplete;
    found.click();
    await history.updateComplete;
    equal(found.getAttribute('aria-pressed'), 'true');
  });

  it('says what is missing when there is nothing to compare', async () => {
    const none = await shown('time', { visits: [] });
    equal(words(within(none, '.none'))?.startsWith('No marks to compare yet.'), true);
    const one = await shown('side', { visits: visits.slice(0, 1) });
    equal(words(within(one, '.none'))?.startsWith('There is one visit so far.'), true);
    const before = await shown('phases', { visits: visits.slice(1, 2) });
    equal(words(within(before, '.none'))?.startsWith('No visit has marks from after the treatment yet.'), true);
  });

  it('prints without controls and with the table', async () => {
    const history = await shown('time');
    await emulateMedia({ media: 'print' });
    equal(getComputedStyle(within(history, '.tools')).display, 'none');
    equal(getComputedStyle(within(history, '.slider')).display, 'none');
    equal(getComputedStyle(within(history, '#ratings')).display, 'block');
  });
});

describe('body-map-heat', () => {
  async function heat(set: Partial<BodyMapHeat> = {}): Promise<BodyMapHeat> {
    const element = document.createElement('body-map-heat');
    Object.assign(element, {
      figures: FIGURES,
      heat: [
        { place: 'quadratus-lumborum left', value: 7 },
        { place: 'lower-back right', value: 12 },
        { place: 'piriformis right', value: 4 },
      ],
      ...set,
    });
    await drawn(element);
    return element;
  }

  it('has no accessibility violation', async () => accessible(await heat()));

  it('lists regions by number of clients, and never a group under five', async () =>
    equal(rows(await heat(), '.heat-table'), [
      ['Right lower back', '12'],
      ['Left quadratus lumborum', '7'],
    ]));

  it('explains what is hidden', async () =>
    equal(words(within(await heat(), '.hint')), 'Regions marked for fewer than 5 clients are not shown.'));

  it('says so when no group is large enough', async () =>
    equal(
      words(within(await heat({ heat: [{ place: 'piriformis right', value: 4 }] }), '.none')),
      'No region was marked for 5 or more clients in this time. Smaller groups are not shown.',
    ));
});
