/* SPDX-License-Identifier: Apache-2.0 */

/** A page in the background paints nothing: then it goes on after so many milliseconds. */
const AT_MOST = 100;

/** Comes back right after the next frame has been painted. */
export function painted(): Promise<void> {
  return new Promise((resume) => {
    const late = setTimeout(resume, AT_MOST);
    requestAnimationFrame(() => {
      clearTimeout(late);
      setTimeout(resume);
    });
  });
}
