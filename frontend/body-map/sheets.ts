/* SPDX-License-Identifier: Apache-2.0 */

/** The drawings that a component shows: loaded when they are wanted, loaded again when that failed and somebody asks. */

import { type Build, loadSheet, type Sheet, type View } from './figure.js';
import { painted } from './painted.js';

export class Sheets {
  private readonly loaded = new Map<string, Sheet | 'broken'>();
  private readonly loading = new Map<string, Promise<void>>();

  constructor(private readonly changed: () => void) {}

  get(base: string, build: Build, view: View): Sheet | 'broken' | undefined {
    return this.loaded.get(`${base} ${build} ${view}`);
  }

  /** Comes back when a drawing is there or has failed. */
  load(base: string, build: Build, view: View): Promise<void> {
    const key = `${base} ${build} ${view}`;
    if (this.loaded.has(key)) {
      return Promise.resolve();
    }
    let load = this.loading.get(key);
    if (!load) {
      load = loadSheet(base, view, build)
        .catch(() => 'broken' as const)
        .then((sheet) => {
          this.loaded.set(key, sheet);
          this.loading.delete(key);
          this.changed();
          if (sheet !== 'broken') {
            void getReady(sheet);
          }
        });
      this.loading.set(key, load);
    }
    return load;
  }

  forget(base: string, build: Build, view: View) {
    this.loaded.delete(`${base} ${build} ${view}`);
    this.changed();
  }
}

/** So long in milliseconds the page is kept from other things at once. */
const SLICE_MS = 4;

/** Works out where things lie once the figure can be seen, a little at a time: the first tap should not wait for it. */
async function getReady({ regions, areas }: Sheet) {
  let since = -Infinity;
  for (const region of [...areas, ...regions]) {
    if (performance.now() - since > SLICE_MS) {
      await painted();
      since = performance.now();
    }
    void region.anchor;
  }
}
