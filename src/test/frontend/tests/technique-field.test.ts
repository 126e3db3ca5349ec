/* SPDX-License-Identifier: Apache-2.0 */
import type { BodyMap } from '../../../../frontend/body-map/body-map.js';
import type { Mark } from '../../../../frontend/body-map/marks.js';
import { HistoryWords } from '../../../../frontend/body-map-history/texts.js';
import type { TechniqueField } from '../../../../frontend/body-map/technique-field.js';
import { type TechniqueGroup, Techniques } from '../../../../frontend/body-map/techniques.js';
import { TECHNIQUES } from '../demo/safety.js';
import type { TypingField } from '../../../../frontend/body-map/typing/typing-field.js';
import { all, equal, mark, opened, openSection, said, shown, until, violations } from './editor-support.js';
import { rested, sendKeys, sendMouse } from './page.js';
import { WORD_LIST } from './typing-names.js';

const names = (groups: readonly TechniqueGroup[]) =>
  groups.map(({ title, found }) => `${title}: ${found.map(({ choice }) => choice.name).join(', ')}`);

describe('techniques', () => {
  const techniques = new Techniques(TECHNIQUES);
  const search = (typed: string, recent: readonly string[] = []) => names(techniques.search(typed, recent, 'Lately'));

  it('are found by the beginnings of words, in any order, and by other names', () => {
    equal(search('deep'), ['Deep tissue: Deep tissue massage']);
    equal(search('massage deep'), ['Deep tissue: Deep tissue massage']);
    equal(search('MFR'), ['Myofascial: Myofascial release']);
    equal(search('knead'), ['Swedish: Petrissage']);
    equal(search('zzz'), []);
  });

  it('are all offered by family, those used lately in front once more', () => {
    equal(search('', ['cupping', 'gone-since'])[0], 'Lately: Cupping');
    equal(search('').length, new Set(TECHNIQUES.map(({ family }) => family)).size);
    equal(search('  ', ['cupping']).at(-2), 'Instrument: Cupping');
  });

  it('go from the best to the others: own names first, lately used ones before their like', () => {
    equal(search('str'), ['Deep tissue: Stripping', 'Stretching: Hamstring stretch', 'Swedish: Effleurage']);
    equal(search('s', ['stripping'])[0].startsWith('Deep tissue: Stripping'), true);
  });

  it('are meant by a whole name, another name or a key, however it is written', () => {
    equal(techniques.meant('CROSS fibre  friction')?.key, 'cross-fibre-friction');
    equal(techniques.meant('transverse friction')?.key, 'cross-fibre-friction');
    equal(techniques.meant('deep-tissue')?.key, 'deep-tissue');
    equal(techniques.meant('friction'), undefined);
  });

  it('are called by their name, and by the words of the key where they are not in the list', () => {
    equal([techniques.name('cupping'), techniques.name('muscle-energy')], ['Cupping', 'muscle energy']);
  });

  it('leave out what cannot be understood', () => {
    equal(new Techniques([null, 5, { key: 'x' }, { key: '', name: 'A', family: '' }]).all, []);
    equal(new Techniques(null).all, []);
  });
});

describe('the technique of a treated mark', () => {
  let map: BodyMap;
  let field: TechniqueField;

  async function open(said: Partial<Mark> = {}) {
    const treated = mark({ kind: 'TREATED', ...said });
    map = await shown([treated]);
    map.techniques = TECHNIQUES;
    await rested(map);
    await opened(map, treated);
    await openSection(map, 'Treatment');
    field = map.renderRoot.querySelector('body-map-technique') as TechniqueField;
    await field.updateComplete;
    input().focus();
  }

  const input = () => field.renderRoot.querySelector('input') as HTMLInputElement;
  const options = () => [...field.renderRoot.querySelectorAll<HTMLElement>('[role=option]')];
  const at = () => field.renderRoot.querySelector(`#${input().getAttribute('aria-activedescendant')}`)?.textContent?.replace(/\s+/g, ' ').trim();
  const about = () => field.renderRoot.querySelector('#about')?.textContent?.trim();

  async function type(words: string) {
    await sendKeys({ type: words });
    await field.updateComplete;
  }

  async function press(...keys: readonly string[]) {
    for (const key of keys) {
      await sendKeys({ press: key });
      await field.updateComplete;
    }
    await rested(map);
  }

  it('is chosen by typing another name of it and Enter; the mark keeps the key and is read by the name', async () => {
    await open();
    await type('dtm');
    equal([input().getAttribute('aria-expanded'), at()?.startsWith('Deep tissue massage also: dtm')], ['true', true]);
    await press('Enter');
    equal(map.marks[0].technique, 'deep-tissue');
    equal(input().value, 'Deep tissue massage');
    equal(input().getAttribute('aria-expanded'), 'false');
    equal(said(all(map, '.list .entry')[0]), 'Left quadratus lumborum: deep, Deep tissue massage');
    equal(all(map, '[role=status]')[0].textContent?.includes('Deep tissue massage'), true);
  });

  it('shows its warning where it is offered, once it is chosen, and in the list', async () => {
    await open();
    await type('cupping');
    const warning = TECHNIQUES.find(({ key }) => key === 'cupping')!.warning!;
    equal(options()[0].textContent?.includes(warning), true);
    await press('Enter');
    equal(about(), warning);
    equal(said(all(map, '.minded')[0]), warning);
  });

  it('is walked to with the arrows, by family, and around', async () => {
    await open();
    await type('release');
    const first = at();
    await press('ArrowDown');
    equal(at(), first, 'the only one');
    input().select();
    await type('e');
    const offered = options().map((each) => each.textContent?.replace(/\s+/g, ' ').trim());
    equal([at(), offered.length > 2], [offered[0], true]);
    await press('ArrowDown');
    equal(at(), offered[1]);
    await press('ArrowUp', 'ArrowUp');
    equal(at(), offered.at(-1));
    await press('ArrowDown', 'ArrowDown', 'Enter');
    equal(input().value.startsWith(offered[1]!.slice(0, 6)), true);
    const groups = [...field.renderRoot.querySelectorAll('[role=group]')];
    equal(groups.length, 0);
  });

  it('offers first what was used lately', async () => {
    await open();
    await type('mfr');
    await press('Enter');
    input().click();
    await field.updateComplete;
    const title = field.renderRoot.querySelector('.family')?.textContent;
    equal([title, options()[0].textContent?.trim()], ['Used lately', 'Myofascial release']);
  });

  it('is tapped in the list, whose lines are at least 44 px high', async () => {
    await open();
    input().click();
    await field.updateComplete;
    const low = options().filter((each) => each.getBoundingClientRect().height < 44);
    equal([low.length, options().length >= TECHNIQUES.length], [0, true]);
    const petrissage = options().find((each) => each.textContent?.includes('Petrissage'))!;
    petrissage.scrollIntoView({ block: 'center' });
    const { x, y, width, height } = petrissage.getBoundingClientRect();
    await sendMouse({ type: 'click', position: [Math.round(x + width / 2), Math.round(y + height / 2)] });
    await rested(map);
    equal(map.marks[0].technique, 'petrissage');
  });

  it('is not made of words that are no technique: they stay, with a sentence, and change nothing', async () => {
    await open({ technique: 'petrissage' });
    input().select();
    await type('shiatsu');
    equal(about(), '“shiatsu” is not a technique in the list. Choose one of the list, or empty the field.');
    await press('Tab');
    equal([map.marks[0].technique, input().value, input().getAttribute('aria-invalid')], ['petrissage', 'shiatsu', 'true']);
    input().focus();
    await press('Escape');
    equal([input().value, input().getAttribute('aria-invalid')], ['Petrissage', null]);
    equal(map.renderRoot.querySelector('.editor:not(.idle)') !== null, true, 'panel');
  });

  it('counts when it is typed in full and left', async () => {
    await open();
    await type('kneading');
    await press('Tab');
    equal(map.marks[0].technique, 'petrissage');
  });

  it('is taken away by emptying the field', async () => {
    await open({ technique: 'petrissage' });
    input().select();
    await press('Backspace');
    equal(input().value, '', 'emptied');
    await press('Tab');
    equal('technique' in map.marks[0], false);
  });

  it('that was recorded in free words is shown and stays', async () => {
    await open({ technique: 'muscle-energy' });
    equal([input().value, about()], ['muscle energy', 'This was recorded before and is not in the list. It stays until you choose another.']);
    await press('ArrowDown', 'Escape', 'Tab');
    equal(map.marks[0].technique, 'muscle-energy');
    equal(said(all(map, '.list .entry')[0]), 'Left quadratus lumborum: deep, muscle energy');
  });

  it('keeps digits and letters to the field', async () => {
    await open();
    await type('7');
    equal([map.marks[0].intensity, input().value], [undefined, '7']);
  });

  it('starts afresh with another mark', async () => {
    await open();
    await type('shiatsu');
    const other = mark({ kind: 'TREATED', side: 'RIGHT', technique: 'cupping' });
    map.marks = [...map.marks, other];
    await rested(map);
    await opened(map, other);
    await field.updateComplete;
    equal([map.renderRoot.querySelector('body-map-technique')?.renderRoot.querySelector('input')?.value], ['Cupping']);
  });

  it('is accessible, shut and open', async () => {
    await open({ technique: 'cupping' });
    equal(await violations(map), '');
    input().click();
    await field.updateComplete;
    equal(await violations(map), '');
  });

  it('is understood in a typed line, with what is to be minded before it is added', async () => {
    map = await shown([]);
    Object.assign(map, {
      typing: true,
      wordList: WORD_LIST,
      techniques: TECHNIQUES,
      view: 'back',
      cautions: [{ coarseRegion: 'lower-back', level: 'AVOID', sentence: 'Over the kidney.' }],
    });
    const typing = await until(() => map.renderRoot.querySelector<TypingField>('body-map-typing:defined'));
    await typing.updateComplete;
    typing.focus();
    await sendKeys({ type: 'treated l ql deep tissue 10 min' });
    await typing.updateComplete;
    const chip = typing.renderRoot.querySelector('.preview li')?.textContent?.replace(/\s+/g, ' ').trim();
    equal(
      chip,
      'Treated Left quadratus lumborum: Deep tissue massage, 10 min Avoid: Over the kidney.Takes a blood thinner: deep work can bruise.',
    );
    equal(await violations(map), '');
    await sendKeys({ press: 'Enter' });
    await until(() => map.marks.length === 1);
    equal([map.marks[0].technique, map.marks[0].minutes], ['deep-tissue', 10]);
  });

  it('is called by its name in what changes between visits', async () => {
    const words = new HistoryWords({}, {}, TECHNIQUES);
    equal(words.map.sentence(mark({ kind: 'TREATED', technique: 'cupping' })), 'Left quadratus lumborum: deep, Cupping');
  });

  it('is typed freely where nothing is given to choose from', async () => {
    const treated = mark({ kind: 'TREATED', technique: 'muscle-energy' });
    map = await shown([treated]);
    await opened(map, treated);
    await openSection(map, 'Treatment');
    equal(map.renderRoot.querySelector('body-map-technique'), null);
    equal(map.renderRoot.querySelector<HTMLInputElement>('.within input[type=text]')?.value, 'muscle energy');
  });
});
