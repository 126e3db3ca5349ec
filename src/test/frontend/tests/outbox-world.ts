/* SPDX-License-Identifier: Apache-2.0 */
import { type Batch, withChanges } from '../../../../frontend/body-map/batch.js';
import type { Mark, Marks } from '../../../../frontend/body-map/marks.js';
import type { Acknowledgement, ServerValue } from '../../../../frontend/body-map/outbox.js';

/** Time that passes when it is told to. */
export class FakeClock {
  now = 0;
  private tickets = 0;
  private readonly waiting = new Map<number, { at: number; then: () => void }>();

  after(milliseconds: number, then: () => void): number {
    this.waiting.set(++this.tickets, { at: this.now + milliseconds, then });
    return this.tickets;
  }

  cancel(ticket: number) {
    this.waiting.delete(ticket);
  }

  advance(milliseconds: number) {
    const end = this.now + milliseconds;
    for (let next = this.first(end); next; next = this.first(end)) {
      const [ticket, { at, then }] = next;
      this.waiting.delete(ticket);
      this.now = at;
      then();
    }
    this.now = end;
  }

  private first(end: number) {
    return [...this.waiting].filter(([, { at }]) => at <= end).sort(([m, a], [n, b]) => a.at - b.at || m - n)[0];
  }
}

/** Answers as the class `BodyMapField` does, over a line that may lose, double and reorder. */
export class FakeServer {
  marks: Marks = [];
  refuses: (mark: Mark) => boolean = () => false;
  line: (message: () => void) => void = (message) => message();
  toBrowser!: { acknowledged(answer: Acknowledgement): void; replaced(value: ServerValue): void };
  private revision = 0;
  private taken = 0;

  take(batch: Batch) {
    this.line(() => {
      if (batch.base !== this.revision) {
        return;
      }
      if (batch.sequence !== this.taken + 1) {
        this.acknowledge();
        return;
      }
      this.taken = batch.sequence;
      const upserts = batch.upserts.filter((mark) => !this.refuses(mark));
      this.marks = withChanges(this.marks, { ...batch, upserts });
      if (upserts.length < batch.upserts.length) {
        this.set(this.marks, true);
      } else {
        this.acknowledge();
      }
    });
  }

  acknowledge() {
    const answer = { revision: this.revision, taken: this.taken };
    this.line(() => this.toBrowser.acknowledged(answer));
  }

  /** A property of the server's page: it arrives, and the newest counts. */
  set(marks: Marks, onTop = false) {
    this.marks = marks;
    this.toBrowser.replaced(this.value(onTop));
  }

  value(onTop = false): ServerValue {
    const after = { revision: this.revision, sequence: this.taken };
    this.revision++;
    this.taken = 0;
    return { revision: this.revision, marks: this.marks, after, onTop };
  }
}
