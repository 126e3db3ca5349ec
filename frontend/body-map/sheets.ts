/* SPDX-License-Identifier: Apache-2.0 */

/** The drawings that a component shows: loaded when they are wanted, loaded again when that failed and somebody asks. */

import { type Build, loadSheet, type Sheet, type View } from './figure.js';

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
