/* SPDX-License-Identifier: Apache-2.0 */

/**
 * Reads the file of a drawing: elements without text in them, attributes in double quotes, nothing escaped. An XML parser
 * would take most of the time until a figure can be seen for what this file never has.
 */

/** The attributes of one element. */
export type Attributes = Readonly<Record<string, string | undefined>>;

export interface DrawingFile {
  readonly root: Attributes;
  /** Of the elements of a class, in the order of the file. */
  of(name: string): readonly Attributes[];
}

const ELEMENT = /<(?:svg|path|circle)\s([^<>]*)>/g;
const ATTRIBUTE = /([\w-]+)="([^"]*)"/g;

/** What is no such file has no attributes at its root. */
export function readDrawing(text: string): DrawingFile {
  const [root = {}, ...parts] = text.startsWith('<svg ') ? Array.from(text.matchAll(ELEMENT), attributes) : [];
  return { root, of: (name) => parts.filter((part) => part.class === name) };
}

function attributes([, written]: RegExpMatchArray): Attributes {
  return Object.fromEntries(Array.from(written.matchAll(ATTRIBUTE), ([, name, value]) => [name, value]));
}
