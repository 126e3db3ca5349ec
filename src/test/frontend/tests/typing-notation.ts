/* SPDX-License-Identifier: Apache-2.0 */
/** Writes what was understood of a line in one short line of text, so that a table can say what is expected. */
import { type Parsed, remaining } from '../../../../frontend/body-map/typing/parse.js';
import { sentence } from '../../../../frontend/body-map/typing/saying.js';
import type { OneSide, ParsedMark, Referral } from '../../../../frontend/body-map/typing/resolve.js';
import type { Vocabulary } from '../../../../frontend/body-map/typing/vocabulary.js';
import type { Words } from '../../../../frontend/body-map/words.js';

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
    mark.technique === undefined ? '' : `by:${mark.technique}`,
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

/** The same as people read it, for the documents: `avoid left shin; left psoas major, tension, 7`. */
export function plainly(parsed: Parsed, words: Words, vocabulary: Vocabulary): string {
  const marks = parsed.marks.map((mark) => `${mark.ready ? '' : 'waits: '}${inPlain(mark, words)}`).join('; ');
  const notes = parsed.notes.map((issue) => sentence(issue, words, vocabulary)).join(' ');
  return [marks, notes].filter((part) => part).join('. ');
}

function inPlain(mark: ParsedMark, words: Words): string {
  const low = (constant: string | undefined) => constant?.toLowerCase().replaceAll('_', ' ');
  const at = ({ side, place: { key, role } }: Referral) => {
    const named = role === 'structure' || role === 'area' ? words.name(key) : words.landmark(key, 'midline');
    return `${side === 'MIDLINE' ? 'middle' : low(side)} ${named}`;
  };
  const refers = (mark.radiatesTo ?? []).map(at).join(' and ');
  return [
    `${mark.kind === 'FOUND' ? '' : `${low(mark.kind)} `}${at(mark)}`,
    low(mark.type),
    mark.intensity,
    mark.tone === undefined ? '' : `tone ${mark.tone}`,
    ...(mark.quality ?? []).map(low),
    low(mark.timing),
    low(mark.layer),
    mark.pressureFound === undefined ? '' : `at pressure ${mark.pressureFound}`,
    mark.reproducesFamiliar ? 'familiar' : '',
    mark.pressureUsed === undefined ? '' : `pressure ${mark.pressureUsed}`,
    mark.minutes === undefined ? '' : `${mark.minutes} min`,
    low(mark.response),
    mark.technique === undefined ? '' : words.technique(mark.technique),
    mark.phase === undefined ? '' : { PRE: 'before', POST: 'after', FOLLOW_UP: 'follow up' }[mark.phase],
    refers && `refers to ${refers}`,
    mark.note === undefined ? '' : `“${mark.note}”`,
  ]
    .filter((word) => word !== '' && word !== undefined)
    .join(', ');
}
