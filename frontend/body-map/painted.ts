/* SPDX-License-Identifier: Apache-2.0 */

/** A page in the background paints nothing: then it goes on after so many milliseconds. */
const AT_MOST = 100;

let next: Promise<void> | undefined;

/** Comes back right after the next frame has been painted: one clock for all who wait for the same frame. */
export function painted(): Promise<void> {
  next ??= new Promise((resume) => {
    const now = () => {
      next = undefined;
      resume();
    };
    const late = setTimeout(now, AT_MOST);
    requestAnimationFrame(() => {
      clearTimeout(late);
      next = undefined;
      setTimeout(resume);
    });
  });
  return next;
}
