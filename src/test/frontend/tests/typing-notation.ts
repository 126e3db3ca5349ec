/* SPDX-License-Identifier: Apache-2.0 */
/** Writes what was understood of a line in one short line of text, so that a table can say what is expected. */
import { type Parsed, remaining } from '../../../../frontend/body-map/typing/parse.js';
import type { OneSide, ParsedMark, Referral } from '../../../../frontend/body-map/typing/resolve.js';

const SIDE: Readonly<Record<OneSide, string>> = { LEFT: 'L', RIGHT: 'R', MIDLINE: 'M' };

/** `L quadratus-lumborum trigger-point 7 deep >L buttock`; what waits stands in brackets; then `! code "text"`. */
export function notation(typed: string, parsed: Parsed): string {
  const marks = parsed.marks.map((mark) => (mark.ready ? inShort(mark) : `(${inShort(mark)})`)).join(' | ');
  const notes = parsed.notes.map(({ code, from, to }) => `! ${code} "${typed.slice(from, to)}"`).join(' ');
  const rest = remaining(typed, parsed);
  return [marks || 'nothing', notes, rest && rest !== typed ? `~ ${rest}` : ''].filter((part) => part).join(' ');
}

function inShort(mark: ParsedMark): string {
  const low = (constant: string | undefined) => constant?.toLowerCase().replaceAll('_', '-');
  return [
    mark.kind === 'FOUND' ? '' : mark.kind,
    place(mark),
    low(mark.type),
    mark.intensity,
    mark.tone === undefined ? '' : `tone:${mark.tone}`,
    ...(mark.quality ?? []).map(low),
    low(mark.timing),
    low(mark.layer),
    mark.pressureFound === undefined ? '' : `found-at:${mark.pressureFound}`,
    mark.reproducesFamiliar ? 'familiar' : '',
    mark.pressureUsed === undefined ? '' : `with:${mark.pressureUsed}`,
    mark.minutes === undefined ? '' : `${mark.minutes}min`,
    low(mark.response),
    low(mark.phase),
    ...(mark.radiatesTo ?? []).map((to) => `>${place(to)}`),
    mark.note === undefined ? '' : `“${mark.note}”`,
  ]
    .filter((word) => word !== '' && word !== undefined)
    .join(' ');
}

function place({ side, place: { key } }: Referral): string {
  return `${SIDE[side]} ${key}`;
}
