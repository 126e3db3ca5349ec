/* SPDX-License-Identifier: Apache-2.0 */
import { type Batch, changesBetween, count, withChanges } from '../../../../frontend/body-map/batch.js';
import type { Mark, Marks } from '../../../../frontend/body-map/marks.js';
import { ANSWER_MS, COLLECT_MS, LONGEST_ANSWER_MS, Outbox, type Progress, REPORT_MS } from '../../../../frontend/body-map/outbox.js';
import { equal } from './equal.js';
import { FakeClock, FakeServer } from './outbox-world.js';

const mark = (id: string, intensity = 0): Mark => ({
  id,
  kind: 'FOUND',
  artwork: 'figure-1',
  view: 'BACK',
  region: 'soleus',
  side: 'LEFT',
  type: 'PAIN',
  intensity,
});
const ids = (marks: Marks) => marks.map(({ id, intensity }) => `${id}${intensity || ''}`).join(' ');

class World {
  readonly clock = new FakeClock();
  readonly sent: Batch[] = [];
  readonly states: Progress[] = [];
  shown: Marks = [];
  server = new FakeServer();
  connected = true;
  readonly outbox = new Outbox({
    after: (milliseconds, then) => this.clock.after(milliseconds, then),
    cancel: (ticket) => this.clock.cancel(ticket),
    deliver: (batch) => {
      this.sent.push(batch);
      if (this.connected) {
        this.clock.after(50, () => this.server.take(JSON.parse(JSON.stringify(batch)) as Batch));
      }
    },
    progress: (state) => this.states.push(state),
  });

  constructor() {
    this.listen();
    this.server.set([]);
  }

  listen() {
    this.server.toBrowser = {
      acknowledged: (answer) => this.connected && this.outbox.acknowledged(answer),
      replaced: (value) => {
        if (this.connected) {
          this.shown = this.outbox.replaced(value);
        }
      },
    };
  }

  act(marks: Marks) {
    this.shown = marks;
    this.outbox.changed(marks);
  }

  get state() {
    return this.states.at(-1) ?? { unsent: 0, late: false };
  }
}

describe('changes between two lists', () => {
  const a = mark('a');
  const b = mark('b');
  const c = mark('c');
  for (const [from, to] of [
    [[], [a, b]],
    [[a, b], []],
    [[a, b, c], [c, a]],
    [[a, c], [a, b, c]],
    [[a, b], [mark('b', 3), a]],
    [[a, b, c], [a, mark('d'), c]],
  ] as [Marks, Marks][]) {
    it(`lead from "${ids(from)}" to "${ids(to)}"`, () => {
      const changes = changesBetween(from, to);
      equal(ids(withChanges(from, changes!)), ids(to));
    });
  }

  it('are none when both say the same in another order of words', () => {
    equal(changesBetween([a], [JSON.parse('{"intensity":0,"type":"PAIN","side":"LEFT","region":"soleus","view":"BACK","artwork":"figure-1","kind":"FOUND","id":"a"}')]), undefined);
  });

  it('name the order only where it does not follow', () => {
    equal(changesBetween([a], [a, b])?.order, undefined);
    equal(changesBetween([a, b], [b, a])?.order, ['b', 'a']);
  });

  it('pass over what a list does not have', () => {
    equal(ids(withChanges([a], { upserts: [b], removed: ['x'], order: ['y', 'b'] })), 'b a');
  });

  it('count marks, not fields', () => {
    equal(count(changesBetween([a, b], [mark('a', 3), c])), 3);
    equal(count(undefined), 0);
  });
});

describe('outbox', () => {
  it('collects what is done within a moment into one batch of what changed', () => {
    const world = new World();
    world.act([mark('a')]);
    world.clock.advance(COLLECT_MS - 1);
    world.act([mark('a', 5), mark('b')]);
    equal(world.sent.length, 0);
    world.clock.advance(1);
    equal(world.sent.length, 1);
    equal(ids(world.sent[0].upserts), 'a5 b');
    world.clock.advance(100);
    world.act([mark('a', 5), mark('b', 2)]);
    world.clock.advance(1_000);
    equal(ids(world.sent[1].upserts), 'b2');
    equal(world.sent.map(({ base, sequence }) => `${base}/${sequence}`), ['1/1', '1/2']);
    equal(ids(world.server.marks), 'a5 b2');
  });

  it('leaves the server never more than a second behind', () => {
    const world = new World();
    let now: Marks = [];
    for (let n = 0; n < 200; n++) {
      const born = world.clock.now;
      now = [...now, mark(`m${n}`)];
      world.act(now);
      world.clock.after(999, () => {
        if (!world.server.marks.some(({ id }) => id === `m${n}`)) {
          throw new Error(`m${n} of ${born} is not there at ${world.clock.now}`);
        }
      });
      world.clock.advance(37);
    }
    world.clock.advance(1_000);
    equal(world.server.marks.length, 200);
    equal(world.sent.length < 22, true);
  });

  it('sends nothing when what was done is undone', () => {
    const world = new World();
    world.act([mark('a')]);
    world.act([]);
    world.clock.advance(1_000);
    equal(world.sent.length, 0);
    equal(world.state, { unsent: 0, late: false });
  });

  it('sends at once when asked to', () => {
    const world = new World();
    world.act([mark('a')]);
    world.outbox.flush();
    equal(world.sent.length, 1);
  });

  it('sends what waits as soon as the answer is there, and not before', () => {
    const world = new World();
    world.act([mark('a')]);
    world.outbox.flush();
    world.act([mark('a'), mark('b')]);
    world.outbox.flush();
    equal(world.sent.length, 1);
    world.clock.advance(50);
    equal(world.sent.length, 2);
  });

  it('sends the same batch again until it is answered, at ever longer intervals', () => {
    const world = new World();
    world.connected = false;
    world.act([mark('a')]);
    world.clock.advance(COLLECT_MS);
    const times: number[] = [];
    for (let second = 0; second < 180; second++) {
      const before = world.sent.length;
      world.clock.advance(1_000);
      if (world.sent.length > before) {
        times.push(second + 1);
      }
    }
    equal(times.slice(0, 4).map((time) => time * 1_000), [ANSWER_MS, 3 * ANSWER_MS, 7 * ANSWER_MS, 15 * ANSWER_MS]);
    equal((times[6] - times[5]) * 1_000, LONGEST_ANSWER_MS);
    equal(new Set(world.sent.map((batch) => JSON.stringify(batch))).size, 1);
  });

  it('tells how many marks wait, that they are late, and that all is sent', () => {
    const world = new World();
    world.connected = false;
    world.act([mark('a')]);
    world.act([mark('a'), mark('b'), mark('c')]);
    world.clock.advance(REPORT_MS);
    equal(world.state, { unsent: 3, late: false });
    world.clock.advance(COLLECT_MS + ANSWER_MS);
    equal(world.state, { unsent: 3, late: true });
    world.connected = true;
    world.outbox.retry();
    world.clock.advance(100);
    equal(world.state, { unsent: 0, late: false });
    equal(ids(world.server.marks), 'a b c');
  });

  it('keeps later actions on top where the server refused an earlier one', () => {
    const world = new World();
    world.server.refuses = ({ intensity }) => intensity === 99;
    world.act([mark('a'), mark('bad', 99)]);
    world.outbox.flush();
    world.act([mark('a', 3), mark('bad', 99), mark('later')]);
    world.clock.advance(50);
    equal(ids(world.shown), 'a3 later');
    world.clock.advance(1_000);
    equal(ids(world.server.marks), 'a3 later');
    equal(world.state, { unsent: 0, late: false });
  });

  it('keeps unsent actions on top of a value that the application sets on the same record', () => {
    const world = new World();
    world.act([mark('a')]);
    world.outbox.flush();
    world.server.set([mark('z')], true);
    equal(ids(world.shown), 'z a');
    world.clock.advance(1_000);
    equal(ids(world.server.marks), 'z a');
  });

  it('drops what was made to another record', () => {
    const world = new World();
    world.act([mark('a')]);
    world.outbox.flush();
    world.server.set([mark('z')], false);
    world.clock.advance(5_000);
    equal(ids(world.shown), 'z');
    equal(ids(world.server.marks), 'z');
  });

  it('ignores answers to another value and answers from before', () => {
    const world = new World();
    world.connected = false;
    world.act([mark('a')]);
    world.outbox.flush();
    world.outbox.acknowledged({ revision: 7, taken: 1 });
    world.outbox.acknowledged({ revision: 1, taken: 0 });
    equal(world.state.unsent, 1);
  });

  for (let seed = 1; seed <= 40; seed++) {
    it(`loses, doubles and reorders nothing on a bad line (${seed})`, () => {
      let random = seed * 2_654_435_761;
      const next = (below: number) => {
        random = (Math.imul(random, 1_103_515_245) + 12_345) >>> 0;
        return (random >>> 8) % below;
      };
      const world = new World();
      world.server.refuses = ({ intensity }) => intensity === 99;
      world.server.line = (message) => {
        for (let copies = next(3); copies >= 0; copies--) {
          if (next(3)) {
            world.clock.after(next(3_000), message);
          }
        }
      };
      const wanted = new Map<string, number>();
      for (let n = 0; n < 120; n++) {
        const id = `m${next(12)}`;
        const intensity = next(10) ? next(9) + 1 : 99;
        if (next(4)) {
          const kept = world.shown.filter((other) => other.id !== id);
          world.act([...kept, mark(id, intensity)]);
          wanted.set(id, intensity);
        } else {
          world.act(world.shown.filter((other) => other.id !== id));
          wanted.delete(id);
        }
        world.clock.advance(next(700));
      }
      world.clock.advance(120_000);
      equal(ids(world.shown), ids(world.server.marks));
      equal(world.state, { unsent: 0, late: false });
      const sound = [...wanted].filter(([, intensity]) => intensity !== 99);
      for (const [id, intensity] of sound) {
        equal(world.server.marks.find((other) => other.id === id)?.intensity, intensity);
      }
      equal(world.server.marks.filter(({ id }) => !wanted.has(id)).length, 0);
    });
  }
});
