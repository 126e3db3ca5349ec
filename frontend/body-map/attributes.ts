/* SPDX-License-Identifier: Apache-2.0 */

/** What can be said about a mark besides its place, kind and type: the same constants, in the same order, as the server's. */

export const PHASES = ['PRE', 'POST', 'FOLLOW_UP'] as const;
export const DEPTHS = ['SUPERFICIAL', 'INTERMEDIATE', 'DEEP', 'UNKNOWN'] as const;
export const QUALITIES = [
  'ACHING',
  'SHARP',
  'BURNING',
  'SHOOTING',
  'STABBING',
  'THROBBING',
  'STIFF',
  'TIGHT',
  'PULLING',
  'HEAVY',
  'OTHER',
] as const;
export const TIMINGS = ['CONSTANT', 'INTERMITTENT', 'ON_MOVEMENT', 'AT_REST', 'NIGHT'] as const;
export const RESPONSES = ['BETTER', 'SAME', 'WORSE', 'NOT_TESTED'] as const;
export const CHANGES = ['NEW', 'IMPROVED', 'SAME', 'WORSE', 'RESOLVED'] as const;

export const INTENSITIES = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const;
export const TONES = [0, 1, 2, 3, 4] as const;
export const PRESSURES = [1, 2, 3, 4, 5] as const;

export const LONGEST_NOTE = 500;
export const MOST_MINUTES = 600;
export const MOST_RADIATIONS = 10;
const LONGEST_KEY = 64;

export type Phase = (typeof PHASES)[number];
export type Depth = (typeof DEPTHS)[number];
export type Quality = (typeof QUALITIES)[number];
export type Timing = (typeof TIMINGS)[number];
export type Response = (typeof RESPONSES)[number];
export type Change = (typeof CHANGES)[number];

/** A place where a finding is felt besides its own. */
export interface Radiation {
  readonly coarseRegion?: string;
  readonly region?: string;
  readonly side: 'LEFT' | 'RIGHT' | 'MIDLINE';
  readonly quality?: Quality;
}

/** `Ischaemic compression` as the key `ischaemic-compression`; empty where nothing of it can stand in a key. */
export function techniqueKey(words: string): string {
  return words
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST_KEY)
    .replace(/^-+|-+$/g, '');
}
