/* SPDX-License-Identifier: Apache-2.0 */

/** What can be done on the page, as its components say themselves (class `Commands`). */

/** Written on a component as JSON in `data-commands`. */
interface Written {
  readonly words: string;
  readonly keys: string;
  /** The function of the element that does it; empty where it only tells of keys that the component takes itself. */
  readonly call: string;
  /** Where those keys are taken. */
  readonly where: string;
}

export interface Command extends Written {
  run(): void;
}

const MODAL = 'vaadin-dialog[opened]:not([modeless]), vaadin-confirm-dialog[opened]';

/** Whether the page waits for an answer: what lies behind a dialog cannot be done. */
export function waits(): boolean {
  return document.querySelector(MODAL) !== null;
}

/**
 * All that can be done now: what has keys first, in the order of the keys, then the rest in the order of the page. What is
 * hidden or switched off cannot be done.
 */
export function commands(): readonly Command[] {
  const usually = [...document.querySelectorAll<HTMLElement>('[data-commands]')].filter(usable);
  const [onPage, around] = [true, false].map((inMain) => usually.filter((each) => Boolean(each.closest('main')) === inMain));
  const all = [...onPage!, ...around!].flatMap((element) =>
    written(element).map((command) => ({ ...command, run: () => call(element, command.call) })),
  );
  return all.map((command, n) => ({ command, place: place(command, n) })).sort((a, b) => a.place - b.place).map(({ command }) => command);
}

/** The main thing to do, then digits, then the rest as it comes. */
function place({ keys, call: does }: Written, n: number): number {
  if (!does || !keys) {
    return 100 + n;
  }
  return keys.startsWith('Mod') ? 0 : Number(keys.at(-1));
}

function usable(element: HTMLElement): boolean {
  return !element.hasAttribute('disabled') && element.checkVisibility() && (!waits() || element.closest(MODAL) !== null);
}

function written(element: HTMLElement): readonly Written[] {
  return JSON.parse(element.dataset.commands ?? '[]') as readonly Written[];
}

function call(element: HTMLElement, name: string) {
  (element as unknown as Record<string, () => void>)[name]?.();
  if (name === 'focus' && !element.matches(':focus-within')) {
    // a group has no focus of its own: the chosen one of it, else the first
    (element.querySelector<HTMLElement>('input:checked') ?? element.querySelector<HTMLElement>('input'))?.focus();
  }
}
