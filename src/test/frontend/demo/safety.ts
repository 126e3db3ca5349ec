/* SPDX-License-Identifier: Apache-2.0 */
/** Places to be careful with and techniques to choose from, as a server would give them. */
import type { Caution } from '../../../../frontend/body-map/cautions.js';
import type { TechniqueChoice } from '../../../../frontend/body-map/techniques.js';

export const CAUTIONS: readonly Caution[] = [
  {
    coarseRegion: 'leg-back',
    side: 'LEFT',
    level: 'REFER',
    sentence: 'Swollen, warm and sore on one side: have the leg looked at before any work on it.',
  },
  { coarseRegion: 'neck-front', level: 'AVOID', sentence: 'Large vessels lie close under the skin: no pressure here.' },
  { region: 'popliteus', level: 'AVOID', sentence: 'Back of the knee: light contact only.' },
  { region: 'quadratus-lumborum', side: 'RIGHT', level: 'CAUTION', sentence: 'Over the kidney: no percussion.' },
  { coarseRegion: 'abdomen', level: 'CAUTION', sentence: 'Ask about the meal before, and keep the pressure light.' },
];

export const NOTICE = 'Takes a blood thinner: light pressure everywhere, and look for bruises.';

export const TECHNIQUES: readonly TechniqueChoice[] = [
  { key: 'effleurage', name: 'Effleurage', family: 'Swedish', synonyms: ['gliding', 'long strokes'] },
  { key: 'petrissage', name: 'Petrissage', family: 'Swedish', synonyms: ['kneading'] },
  { key: 'tapotement', name: 'Tapotement', family: 'Swedish', synonyms: ['percussion', 'cupped hands'] },
  {
    key: 'deep-tissue',
    name: 'Deep tissue massage',
    family: 'Deep tissue',
    synonyms: ['deep tissue', 'dtm'],
    warning: 'Takes a blood thinner: deep work can bruise.',
  },
  { key: 'stripping', name: 'Stripping', family: 'Deep tissue' },
  { key: 'cross-fibre-friction', name: 'Cross-fibre friction', family: 'Deep tissue', synonyms: ['transverse friction'] },
  {
    key: 'ischaemic-compression',
    name: 'Ischaemic compression',
    family: 'Trigger point',
    synonyms: ['sustained pressure', 'trigger point pressure'],
  },
  { key: 'myofascial-release', name: 'Myofascial release', family: 'Myofascial', synonyms: ['mfr'] },
  {
    key: 'cupping',
    name: 'Cupping',
    family: 'Instrument',
    synonyms: ['cups'],
    warning: 'Takes a blood thinner: cups leave bruises. Leave them out.',
  },
  { key: 'hamstring-stretch', name: 'Hamstring stretch', family: 'Stretching' },
];
