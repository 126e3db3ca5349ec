/* SPDX-License-Identifier: Apache-2.0 */

import { drawn, type Picture, redrawn } from './svg.js';

/** What is drawn of one thing: compared field by field, so its fields are texts, numbers and things never changed. */
export type Item = object;

interface Drawn<I> {
  readonly item: I;
  readonly picture: Picture;
  readonly node: SVGElement;
}

/** Children of a group, one for each key; and of those only that is touched whose item has changed. */
export class Keyed<I extends Item> {
  private drawn = new Map<string, Drawn<I>>();

  constructor(
    private readonly group: SVGGElement,
    private readonly draw: (item: I) => Picture,
  ) {}

  /** Shows exactly these, in this order. */
  show(items: ReadonlyMap<string, I>) {
    const next = new Map<string, Drawn<I>>();
    for (const [key, item] of items) {
      const before = this.drawn.get(key);
      next.set(key, before && same(before.item, item) ? before : this.replace(before, item));
      this.drawn.delete(key);
    }
    for (const { node } of this.drawn.values()) {
      node.remove();
    }
    this.drawn = next;
    this.arrange();
  }

  /** Takes one away. */
  drop(key: string) {
    this.drawn.get(key)?.node.remove();
    this.drawn.delete(key);
  }

  private replace(before: Drawn<I> | undefined, item: I): Drawn<I> {
    const picture = this.draw(item);
    return { item, picture, node: before ? redrawn(before.node, before.picture, picture) : drawn(picture) };
  }

  private arrange() {
    let at = this.group.firstChild;
    for (const { node } of this.drawn.values()) {
      if (node === at) {
        at = at.nextSibling;
      } else {
        this.group.insertBefore(node, at);
      }
    }
  }
}

function same<I extends Item>(a: I, b: I): boolean {
  return a === b || (Object.keys(b) as (keyof I)[]).every((key) => a[key] === b[key]);
}
