/* SPDX-License-Identifier: Apache-2.0 */

/**
 * What a person changed and the server does not have yet, in the page's memory and nowhere else. It knows nothing of
 * pages and networks: the clock and the way out are given to it.
 *
 * Changes are collected for a moment and leave as one batch. The next batch waits until the server has said that it took
 * the one before; without an answer the same batch leaves again, and the server takes it once. So the server is behind
 * by the moment of collecting and one journey, however many taps there are.
 */

import { type Batch, changesBetween, count, withChanges } from './batch.js';
import type { Marks } from './marks.js';

/** The longest that a change waits before it leaves, in milliseconds. */
export const COLLECT_MS = 400;

/** The page has painted the change by then: counting what waits comes after. */
export const REPORT_MS = 50;

/** The first and the longest wait for an answer. After the first one the connection counts as gone. */
export const ANSWER_MS = 2_000;
export const LONGEST_ANSWER_MS = 30_000;

/** The server's own value: at the start, after its application changed it, and where it refused something. */
export interface ServerValue {
  readonly revision: number;
  readonly marks: Marks;
  /** The last batch that this value has seen, taken or refused. */
  readonly after?: { readonly revision: number; readonly sequence: number };
  /** Whether changes that it has not seen are put on top, rather than dropped as made to something else. */
  readonly onTop?: boolean;
}

/** The server took all batches up to one. */
export interface Acknowledgement {
  readonly revision: number;
  readonly taken: number;
}

/** How the sending goes: how many marks wait to be taken, and whether for longer than it should. */
export interface Progress {
  readonly unsent: number;
  readonly late: boolean;
}

export interface Surroundings {
  after(milliseconds: number, then: () => void): number;
  cancel(ticket: number): void;
  deliver(batch: Batch): void;
  progress(state: Progress): void;
}

interface Sent {
  readonly batch: Batch;
  /** The list with this batch. */
  readonly marks: Marks;
}

export class Outbox {
  private revision = 0;
  private sequence = 0;
  private current: Marks = [];
  /** What the server has. */
  private taken: Marks = [];
  private sent: Sent | undefined;
  private collecting: number | undefined;
  private answering: number | undefined;
  private reporting: number | undefined;
  private due = false;
  private late = false;
  private told: Progress = { unsent: 0, late: false };

  constructor(private readonly surroundings: Surroundings) {}

  /** A person changed the list. */
  changed(marks: Marks) {
    this.current = marks;
    this.collecting ??= this.surroundings.after(COLLECT_MS, () => this.flush());
    this.reporting ??= this.surroundings.after(REPORT_MS, () => this.report());
  }

  /** Sends now whatever waits. */
  flush() {
    this.stopCollecting();
    if (this.sent) {
      this.due = true;
      return;
    }
    this.due = false;
    const changes = changesBetween(this.taken, this.current);
    if (changes) {
      const batch = { base: this.revision, sequence: ++this.sequence, ...changes };
      this.sent = { batch, marks: this.current };
      this.send(ANSWER_MS);
    }
    this.report();
  }

  /** The connection may be back: does not wait for its time. */
  retry() {
    if (this.sent) {
      this.send(ANSWER_MS);
    }
  }

  acknowledged({ revision, taken }: Acknowledgement) {
    if (revision !== this.revision) {
      return;
    }
    if (this.sent && taken >= this.sent.batch.sequence) {
      this.taken = this.sent.marks;
      this.settle();
    }
    if (this.due) {
      this.flush();
    }
    this.report();
  }

  /** The server's value takes over; returns the list to show. What the server has not seen is put on top and sent anew. */
  replaced(server: ServerValue): Marks {
    const unseen = server.onTop ? changesBetween(this.seenBy(server), this.current) : undefined;
    this.revision = server.revision;
    this.sequence = 0;
    this.settle();
    this.stopCollecting();
    this.due = false;
    this.taken = server.marks;
    this.current = unseen ? withChanges(server.marks, unseen) : server.marks;
    if (changesBetween(this.taken, this.current)) {
      this.changed(this.current);
    }
    this.report();
    return this.current;
  }

  /** Sends what waits, once, and stops every clock. */
  close() {
    this.flush();
    this.settle();
    this.stopCollecting();
  }

  /** What of the browser's list the server had before it when it made its own value. */
  private seenBy({ after }: ServerValue): Marks {
    const { sent } = this;
    return sent && after?.revision === this.revision && after.sequence >= sent.batch.sequence ? sent.marks : this.taken;
  }

  private send(wait: number) {
    this.cancelAnswer();
    this.answering = this.surroundings.after(wait, () => {
      this.late = true;
      this.send(Math.min(2 * wait, LONGEST_ANSWER_MS));
      this.report();
    });
    if (this.sent) {
      this.surroundings.deliver(this.sent.batch);
    }
  }

  private settle() {
    this.cancelAnswer();
    this.sent = undefined;
    this.late = false;
  }

  private cancelAnswer() {
    if (this.answering !== undefined) {
      this.surroundings.cancel(this.answering);
      this.answering = undefined;
    }
  }

  private stopCollecting() {
    if (this.collecting !== undefined) {
      this.surroundings.cancel(this.collecting);
      this.collecting = undefined;
    }
  }

  private report() {
    if (this.reporting !== undefined) {
      this.surroundings.cancel(this.reporting);
      this.reporting = undefined;
    }
    const state = { unsent: count(changesBetween(this.taken, this.current)), late: this.late };
    if (state.unsent !== this.told.unsent || state.late !== this.told.late) {
      this.told = state;
      this.surroundings.progress(state);
    }
  }
}
