/* SPDX-License-Identifier: Apache-2.0 */

/**
 * Keys as the server writes them, `Alt+1` or `Mod+Enter`, on the keyboard that is there. `Mod` is Command on a Mac and Control
 * elsewhere. `Alt` is Control on a Mac: there Option writes letters, such as brackets, that somebody may need in a note.
 */

const APPLE = /Mac|iPhone|iPad|iPod/.test(navigator.platform);

type Modifier = 'ctrlKey' | 'metaKey' | 'altKey';

const MODIFIERS: Readonly<Record<string, { readonly apple: Modifier; readonly other: Modifier }>> = {
  Mod: { apple: 'metaKey', other: 'ctrlKey' },
  Alt: { apple: 'ctrlKey', other: 'altKey' },
};

const PRINTED: Readonly<Record<Modifier, readonly [string, string]>> = {
  ctrlKey: ['⌃', 'Ctrl'],
  metaKey: ['⌘', 'Meta'],
  altKey: ['⌥', 'Alt'],
};

/** Whether these keys were pressed, and no others. */
export function pressed(keys: string, event: KeyboardEvent, apple = APPLE): boolean {
  const parts = keys.split('+');
  const key = parts.pop() ?? '';
  const wanted = parts.map((part) => modifier(part, apple));
  const held = (['ctrlKey', 'metaKey', 'altKey'] as const).every((one) => event[one] === wanted.includes(one));
  return key !== '' && held && isKey(key, event);
}

/** The keys as they are printed on the keyboard, one after the other. */
export function printed(keys: string, apple = APPLE): readonly string[] {
  return keys.split('+').map((part) => {
    const one = modifier(part, apple);
    return one ? PRINTED[one][apple ? 0 : 1] : part;
  });
}

function modifier(part: string, apple: boolean): Modifier | undefined {
  return MODIFIERS[part]?.[apple ? 'apple' : 'other'];
}

/** A digit is the key it is printed on, whatever it writes with Alt or in France; a slash is what it writes, wherever it is. */
function isKey(key: string, event: KeyboardEvent): boolean {
  return /^\d$/.test(key)
    ? event.code === `Digit${key}` && !event.shiftKey
    : event.key.toLowerCase() === key.toLowerCase() && (key === '/' || !event.shiftKey);
}
