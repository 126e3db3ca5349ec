/* SPDX-License-Identifier: Apache-2.0 */

/**
 * Marks that wait for a server, kept over a reload of the tab and for nothing else: in the tab's own storage, which ends
 * with the tab, only while they wait, for a day at most, and for one account at a time. ADR 19 says why.
 */

import type { Changes } from './batch.js';

/** Whose marks on which record; both are identifiers, never names. */
export interface Keeping {
  readonly account: string;
  readonly record: string;
}

const PREFIX = 'body-map-unsent/';
const LONGEST_MS = 24 * 60 * 60 * 1000;

const keyOf = ({ account, record }: Keeping) => `${PREFIX}${account}/${record}`;

/** Keeps changes, or forgets those that were kept. */
export function keepUnsent(keeping: Keeping, changes: Changes | undefined) {
  attempt((storage) => {
    if (changes) {
      storage.setItem(keyOf(keeping), JSON.stringify({ at: Date.now(), changes }));
    } else {
      storage.removeItem(keyOf(keeping));
    }
  });
}

/** What was kept for this record; what another account left behind is forgotten. */
export function keptUnsent(keeping: Keeping): Changes | undefined {
  return attempt((storage) => {
    forget(storage, (key) => !key.startsWith(`${PREFIX}${keeping.account}/`));
    const kept = JSON.parse(storage.getItem(keyOf(keeping)) ?? 'null') as { at: number; changes: Changes } | null;
    if (!kept || !(Date.now() - kept.at < LONGEST_MS) || !wellFormed(kept.changes)) {
      storage.removeItem(keyOf(keeping));
      return undefined;
    }
    return kept.changes;
  });
}

/** Forgets all of it: for the moment of signing out. */
export function forgetUnsent() {
  attempt((storage) => forget(storage, () => true));
}

function forget(storage: Storage, which: (key: string) => boolean) {
  Object.keys(storage)
    .filter((key) => key.startsWith(PREFIX) && which(key))
    .forEach((key) => storage.removeItem(key));
}

function wellFormed(changes: Changes): boolean {
  return Array.isArray(changes?.upserts) && Array.isArray(changes.removed);
}

/** Storage may be switched off, full or hold nonsense: then nothing outlives the page. */
function attempt<T>(work: (storage: Storage) => T): T | undefined {
  try {
    return work(sessionStorage);
  } catch {
    return undefined;
  }
}
