/* SPDX-License-Identifier: Apache-2.0 */

/** SVG elements made by hand, where a template would compare hundreds of them for each change of one. */

type Value = string | number | boolean | undefined;

const SVG = 'http://www.w3.org/2000/svg';

/** A new element; an attribute that is undefined is left out. */
export function element<K extends keyof SVGElementTagNameMap>(
  name: K,
  attributes: Readonly<Record<string, Value>> = {},
  ...children: readonly Node[]
): SVGElementTagNameMap[K] {
  const made = document.createElementNS(SVG, name);
  set(made, attributes);
  made.append(...children);
  return made;
}

/** Sets attributes, or takes those away that are undefined. */
export function set(target: Element, attributes: Readonly<Record<string, Value>>) {
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined) {
      target.removeAttribute(name);
    } else {
      target.setAttribute(name, String(value));
    }
  }
}

/** What an element is to look like, so that it can be compared with what it looked like before. */
export interface Picture {
  readonly name: keyof SVGElementTagNameMap;
  readonly attributes: Readonly<Record<string, Value>>;
  readonly parts: readonly Picture[];
  readonly text?: string;
}

export function picture(name: Picture['name'], attributes: Picture['attributes'], ...parts: readonly Picture[]): Picture {
  return { name, attributes, parts };
}

export function drawn({ name, attributes, parts, text }: Picture): SVGElement {
  const made = element(name, attributes, ...parts.map(drawn));
  if (text !== undefined) {
    made.append(text);
  }
  return made;
}

/** Makes an element look otherwise; only what differs is touched. Returns the one that has taken its place, or itself. */
export function redrawn(node: SVGElement, before: Picture, after: Picture): SVGElement {
  const alike = before.name === after.name && before.parts.length === after.parts.length;
  if (!alike || (before.text === undefined) !== (after.text === undefined)) {
    const made = drawn(after);
    node.replaceWith(made);
    return made;
  }
  set(node, differing(before.attributes, after.attributes));
  if (before.text !== after.text) {
    (node.firstChild as Text).data = after.text ?? '';
  }
  let part = node.firstElementChild as SVGElement;
  after.parts.forEach((next, i) => {
    part = redrawn(part, before.parts[i], next).nextElementSibling as SVGElement;
  });
  return node;
}

/** The attributes that are other than before; undefined are those that are gone. */
function differing(before: Picture['attributes'], after: Picture['attributes']): Picture['attributes'] {
  const names = Object.keys({ ...before, ...after }).filter((name) => before[name] !== after[name]);
  return Object.fromEntries(names.map((name) => [name, after[name]]));
}

/** A coordinate as it is written: hundredths of a millimetre are finer than any screen. */
export function number(value: number): string {
  return String(Math.round(value * 100) / 100);
}
