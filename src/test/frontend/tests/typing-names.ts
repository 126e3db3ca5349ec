/* SPDX-License-Identifier: Apache-2.0 */
/** The list of words and the catalogue's own files, as far as the tests of the typing field need them. */
import { loadWordList } from '../../../../frontend/body-map/typing/word-list.js';

export const WORD_LIST = '/src/main/resources/META-INF/resources/anatomy/typing/en.txt';

/** What can be typed in English. */
export const ENGLISH = await loadWordList(WORD_LIST);

const ANATOMY = '/src/main/resources/anatomy/';

/** Rows of a file with quoted cells, by the names in its first line. */
export async function rows(name: string): Promise<Record<string, string>[]> {
  const text = await (await fetch(ANATOMY + name)).text();
  const [head, ...lines] = text
    .trim()
    .split(/\r?\n/)
    .map((line) => [...line.matchAll(/(?:^|,)(?:"([^"]*)"|([^,]*))/g)].map(([, quoted, plain]) => quoted ?? plain));
  return lines.map((cells) => Object.fromEntries(head.map((title, i) => [title, cells[i]])));
}

/** What the server hands the component as its `names`. */
export async function names(): Promise<Record<string, string>> {
  const all = [...(await rows('names.csv')), ...(await rows('coarse-regions.csv'))];
  return Object.fromEntries(all.map(({ key, spoken }) => [key, spoken]));
}
