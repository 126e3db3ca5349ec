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

/** A coordinate as it is written: hundredths of a millimetre are finer than any screen. */
export function number(value: number): string {
  return String(Math.round(value * 100) / 100);
}
