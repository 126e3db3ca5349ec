/* SPDX-License-Identifier: Apache-2.0 */
import { loadSheet, placeKey, type View } from '../../../../frontend/body-map/figure.js';
import { parsePhrases } from '../../../../frontend/body-map/typing/parse.js';
import { Vocabulary } from '../../../../frontend/body-map/typing/vocabulary.js';
import { readWordList } from '../../../../frontend/body-map/typing/word-list.js';
import { ENGLISH, rows } from './typing-names.js';

const FIGURES = '/src/main/resources/META-INF/resources/anatomy/figure-1/';
const vocabulary = new Vocabulary(ENGLISH);

/** The one place that is understood of a name. */
function placesOf(name: string, own = vocabulary): string {
  const { marks } = parsePhrases(`left ${name}`, own);
  return [...new Set(marks.map(({ place }) => place.key))].join('+');
}

function mustReach(names: readonly (readonly [string, string])[]) {
  const lost = names.filter(([key, name]) => placesOf(name) !== key).map(([key, name]) => `${name}: ${placesOf(name)}, not ${key}`);
  if (lost.length) {
    throw new Error(lost.join('\n'));
  }
}

const table = (heading: string) => ENGLISH.get(heading) ?? [];
const listed = (cell: string) =>
  cell
    .split(';')
    .map((name) => name.trim())
    .filter((name) => name);
const withoutBrackets = (name: string) => name.replace(/ \(.*\)$/, '');

/** Not an everyday description, whose small words stand for others when a letter is gone. */
const isProper = (name: string) => name.split(' ').every((word) => word.length > 3 && !word.startsWith('muscle'));

describe('vocabulary', () => {
  it('has every table under the heading that is read, and nothing under another', () => {
    const headings =
      'structures, areas, landmarks, groups, side, kind, type, quality, timing, layer, phase, response, helper, number, not misspelt';
    if ([...ENGLISH.keys()].join(', ') !== headings || [...ENGLISH.values()].some((lines) => !lines.length)) {
      throw new Error([...ENGLISH].map(([heading, lines]) => `${heading}: ${lines.length}`).join(', '));
    }
  });

  it('understands what is left of a list that lacks tables and places', () => {
    const short = '# Short\r\n[structures]\r\nsoleus | B S | sol |\r\n[groups]\r\ncalves | gone | soleus gone\r\n[side]\r\nLEFT | left';
    const own = new Vocabulary(readWordList(short));
    const reached = [placesOf('sol', own), placesOf('all calves', own), placesOf('ql', own)].join(' ');
    if (reached !== 'soleus  ' || own.places.size !== 1) {
      throw new Error(reached);
    }
  });

  it('claims no word twice', () => {
    if (vocabulary.claimedTwice.length) {
      throw new Error(vocabulary.claimedTwice.join(', '));
    }
  });

  it('reaches every structure by key, English and Latin name, and the everyday word', async () => {
    const structures = await rows('regions.csv');
    const names = await rows('names.csv');
    if (structures.length !== 103 || names.length !== 103) {
      throw new Error(`${structures.length} structures, ${names.length} names`);
    }
    // one Latin name is that of a single muscle with two bellies, which stand here apart
    const latin = structures.filter(({ key }) => key !== 'occipitalis');
    mustReach([
      ...structures.map(({ key }) => [key, key] as const),
      ...structures.map(({ key, common }) => [key, withoutBrackets(common)] as const),
      ...latin.map((each) => [each.key, each.latin] as const),
      ...names.flatMap(({ key, spoken, everyday }) => [[key, spoken] as const, [key, everyday] as const]),
    ]);
  });

  it('reaches every area by key and both of its names', async () => {
    const areas = await rows('coarse-regions.csv');
    if (areas.length !== 30) {
      throw new Error(`${areas.length} areas`);
    }
    mustReach(areas.flatMap(({ key, name, spoken }) => [key, name, spoken].map((each) => [key, each] as const)));
  });

  it('reaches every named point and line by key and spoken name', async () => {
    const named = await rows('named-places.csv');
    if (named.length !== 7) {
      throw new Error(`${named.length} named places`);
    }
    mustReach(named.flatMap(({ key, spoken }) => [key, spoken].map((each) => [key, each] as const)));
  });

  it('reaches every place by all of its other names and abbreviations', () => {
    mustReach([
      ...table('structures').flatMap(([key, , short, long]) => [...listed(short), ...listed(long)].map((name) => [key, name] as const)),
      ...table('areas').flatMap(([key, , short, long]) => [...listed(short), ...listed(long)].map((name) => [key, name] as const)),
      ...table('landmarks').flatMap(([key, , names]) => [key, ...listed(names)].map((name) => [key, name] as const)),
    ]);
  });

  it('knows the views and the midline of every place as the catalogue does', async () => {
    const structures = await rows('regions.csv');
    const wrong = structures.filter(({ key, views, side }) => {
      const place = vocabulary.places.get(key);
      return place?.views.join('') !== views || (place.midline === 'only') !== (side === 'M');
    });
    const areas = (await rows('coarse-regions.csv')).filter(
      ({ key, midline }) => (vocabulary.places.get(key)?.midline === 'may') !== (midline === '1'),
    );
    if (wrong.length || areas.length) {
      throw new Error([...wrong, ...areas].map(({ key }) => key).join(', '));
    }
  });

  it('sends every area to a view that draws it', async () => {
    const files: Record<string, View> = { F: 'front', B: 'back', S: 'left-side', sole: 'sole', palm: 'palm' };
    for (const [key, views] of table('areas')) {
      for (const view of views.split(' ').filter((each) => each !== 'M')) {
        const sheet = await loadSheet(FIGURES, files[view]);
        if (!sheet.places.has(placeKey(key, 'left'))) {
          throw new Error(`${key} is not drawn on the ${files[view]}`);
        }
      }
    }
  });

  it('takes up the names on the screen, whatever their language', () => {
    const own = new Vocabulary(ENGLISH, { 'quadratus-lumborum': 'viereckiger Lendenmuskel', buttock: 'Gesäß' });
    const reached = `${placesOf('viereckiger Lendenmuskel', own)} ${placesOf('gesass', own)} ${placesOf('GESÄß', own)}`;
    if (!reached.startsWith('quadratus-lumborum') || !reached.endsWith('buttock')) {
      throw new Error(reached);
    }
  });

  it('never reads an anatomical name with one wrong letter as another place', () => {
    const wrong: string[] = [];
    for (const [key, , , long] of table('structures')) {
      for (const name of [key.replaceAll('-', ' '), ...listed(long)].filter(isProper)) {
        for (let at = 1; at < name.length; at += 2) {
          for (const slip of [name.slice(0, at) + name.slice(at + 1), `${name.slice(0, at)}x${name.slice(at + 1)}`]) {
            const { marks, notes } = parsePhrases(`left ${slip}`, vocabulary);
            const others = marks.filter(({ ready, place }) => ready && place.key !== key);
            if (others.length && !notes.some(({ level }) => level === 'error')) {
              wrong.push(`${slip}: ${others[0].place.key}, not ${key}`);
            }
          }
        }
      }
    }
    if (wrong.length) {
      throw new Error(`${wrong.length}\n${wrong.slice(0, 20).join('\n')}`);
    }
  });
});
