/* SPDX-License-Identifier: Apache-2.0 */
/* Reads out of a browser's trace how long the main thread worked for each input until its frame was handed on. */

/** What a trace has to record for this. */
export const CATEGORIES = ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'toplevel'];

const milliseconds = (microseconds) => microseconds / 1000;

/**
 * For each event of a type: the work from its dispatch to the end of the first commit after it. Work is the processor time
 * of all main-thread tasks in between: neither waiting for the next frame counts, nor what other programs take.
 *
 * @param before types dispatched just before it for the same input, as `pointerup` before `click`
 */
export function workOf(trace, type, before = []) {
  const events = JSON.parse(trace.toString()).traceEvents;
  const main = threadOf(events, type);
  const here = events.filter((event) => event.pid === main.pid && event.tid === main.tid && event.ph === 'X');
  const tasks = here.filter((event) => event.name === 'ThreadControllerImpl::RunTask');
  const commits = here.filter((event) => event.name === 'Commit').sort((a, b) => a.ts - b.ts);
  const inputs = here.filter((event) => event.name === 'EventDispatch').sort((a, b) => a.ts - b.ts);
  return inputs.flatMap((input, i) => {
    if (input.args?.data?.type !== type) {
      return [];
    }
    let first = i;
    while (first > 0 && before.includes(inputs[first - 1].args?.data?.type)) {
      first--;
    }
    const from = inputs[first].ts;
    const end = input.ts + input.dur;
    const commit = commits.find((event) => event.ts >= end);
    return commit ? [milliseconds(busy(tasks, from, commit.ts + commit.dur))] : [];
  });
}

function threadOf(events, type) {
  const input = events.find((event) => event.name === 'EventDispatch' && event.args?.data?.type === type);
  if (!input) {
    throw new Error(`No ${type} in the trace.`);
  }
  return input;
}

/** The processor time of all tasks in a stretch of time; of one that goes beyond it at most what lies in it. */
function busy(tasks, from, to) {
  return tasks
    .map(({ ts, dur, tdur = dur }) => Math.min(tdur, Math.min(to, ts + dur) - Math.max(from, ts)))
    .filter((time) => time > 0)
    .reduce((sum, time) => sum + time, 0);
}
