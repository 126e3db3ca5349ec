/* SPDX-License-Identifier: Apache-2.0 */

/** A length of time as a clock shows it: `0:07`, `12:30`, `1:02:00`. A clock that was set back shows zero. */
export function lasted(milliseconds: number) {
  const seconds = Math.max(0, Math.floor(milliseconds / 1000));
  const hours = Math.floor(seconds / 3600);
  const minutes = Math.floor(seconds / 60) % 60;
  const two = (part: number) => String(part).padStart(2, '0');
  return hours ? `${hours}:${two(minutes)}:${two(seconds % 60)}` : `${minutes}:${two(seconds % 60)}`;
}
