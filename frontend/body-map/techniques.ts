/* SPDX-License-Identifier: Apache-2.0 */

/** The techniques to choose from, as the host gives them: found by key, by what somebody types, and called by their names. */

export interface TechniqueChoice {
  /** What a mark keeps. */
  readonly key: string;
  readonly name: string;
  /** The heading that it stands under. */
  readonly family: string;
  readonly synonyms?: readonly string[];
  /** Said where it is offered and once it is chosen. */
  readonly warning?: string | null;
}

/** A technique that was found, and the other name that was typed where it was not found by its own. */
export interface FoundTechnique {
  readonly choice: TechniqueChoice;
  readonly synonym?: string;
}

export interface TechniqueGroup {
  readonly title: string;
  readonly found: readonly FoundTechnique[];
}

export class Techniques {
  readonly all: readonly TechniqueChoice[];
  private readonly byKey: ReadonlyMap<string, TechniqueChoice>;

  constructor(given: unknown = []) {
    this.all = (Array.isArray(given) ? given : []).filter(isChoice);
    this.byKey = new Map(this.all.map((choice) => [choice.key, choice]));
  }

  find(key: string | undefined): TechniqueChoice | undefined {
    return key === undefined ? undefined : this.byKey.get(key);
  }

  /** What a technique is called; one that is not among them by the words of its key. */
  name(key: string): string {
    return this.byKey.get(key)?.name ?? key.replaceAll('-', ' ');
  }

  /** The one technique whose name, other name or key these words are. */
  meant(typed: string): TechniqueChoice | undefined {
    const words = folded(typed);
    const by = (names: (choice: TechniqueChoice) => readonly string[]) =>
      this.all.find((choice) => names(choice).some((name) => folded(name) === words));
    return by(({ name }) => [name]) ?? by(({ key, synonyms = [] }) => [key, ...synonyms]);
  }

  /** Those that fit what is typed, by family; all of them where nothing is, with the recent ones once more in front. */
  search(typed: string, recent: readonly string[], recentTitle: string): readonly TechniqueGroup[] {
    const asked = folded(typed).split(' ').filter(Boolean);
    if (!asked.length) {
      const lately = recent.flatMap((key) => this.find(key) ?? []).map((choice) => ({ choice }));
      return [...(lately.length ? [{ title: recentTitle, found: lately }] : []), ...families(this.all.map((choice) => ({ choice })))];
    }
    const ranked = this.all
      .flatMap((choice) => fitting(choice, asked) ?? [])
      .map((found) => ({ found, rank: found.rank - (recent.includes(found.choice.key) ? 0.5 : 0) }))
      .sort((a, b) => a.rank - b.rank);
    return families(ranked.map(({ found: { choice, synonym } }) => ({ choice, synonym })));
  }
}

/** Beginnings of words go before what is inside of them, and own names before others. */
function fitting(choice: TechniqueChoice, asked: readonly string[]): (FoundTechnique & { rank: number }) | undefined {
  const { name, synonyms = [] } = choice;
  const best = [name, ...synonyms]
    .map((each, at) => ({ each, rank: rank(folded(each), asked) + (at === 0 ? 0 : 1) }))
    .sort((a, b) => a.rank - b.rank)[0];
  if (best.rank === Infinity) {
    return undefined;
  }
  return { choice, rank: best.rank, ...(best.each === name ? {} : { synonym: best.each }) };
}

function rank(name: string, asked: readonly string[]): number {
  const words = name.split(' ');
  if (asked.every((part) => words.some((word) => word.startsWith(part)))) {
    return 0;
  }
  return asked.every((part) => name.includes(part)) ? 2 : Infinity;
}

/** In the order in which each family comes up first. */
function families(found: readonly FoundTechnique[]): readonly TechniqueGroup[] {
  const groups = new Map<string, FoundTechnique[]>();
  for (const each of found) {
    const { family } = each.choice;
    groups.set(family, [...(groups.get(family) ?? []), each]);
  }
  return [...groups].map(([title, members]) => ({ title, found: members }));
}

/** Small letters without accents, and without what stands between words. */
function folded(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function isChoice(given: unknown): given is TechniqueChoice {
  const { key, name, family } = (given ?? {}) as Record<string, unknown>;
  return [key, name].every((text) => typeof text === 'string' && text !== '') && typeof family === 'string';
}
