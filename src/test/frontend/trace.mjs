/* SPDX-License-Identifier: Apache-2.0 */
/* Reads out of a browser's trace how long the main thread worked for each input until its frame was handed on. */

/** What a trace has to record for this. */
export const CATEGORIES = ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'blink.user_timing', 'toplevel'];

const TASK = 'ThreadControllerImpl::RunTask';

const milliseconds = (microseconds) => microseconds / 1000;

/**
 * For each event of a type: the work from its dispatch to the end of the first commit after it. Work is how far the main
 * thread's own clock went in between: neither waiting for the next frame counts, nor what other programs take.
 *
 * @param before types dispatched just before it for the same input, as `pointerup` before `click`
 */
export function workOf(trace, type, before = []) {
  const events = JSON.parse(trace.toString()).traceEvents;
  const here = threadOf(events, (event) => event.name === 'EventDispatch' && event.args?.data?.type === type);
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
    const end = input.ts + input.dur;
    const commit = commits.find((event) => event.ts >= end);
    return commit ? [milliseconds(commit.tts + commit.tdur - inputs[first].tts)] : [];
  });
}

/** The work from the end of the last drawing that was loaded to a mark that the page set. */
export function workUntil(trace, mark) {
  const events = JSON.parse(trace.toString()).traceEvents;
  const drawings = new Set(
    events.filter(({ args }) => args?.data?.url?.endsWith('.svg')).map(({ args }) => args.data.requestId),
  );
  const isMark = (event) => event.name === mark && event.cat.includes('blink.user_timing');
  const here = threadOf(events, isMark);
  const ends = events.filter(({ name, args }) => name === 'ResourceFinish' && drawings.has(args.data.requestId));
  const from = Math.max(...ends.map(({ ts }) => ts));
  return milliseconds(busy(here.filter((event) => event.name === TASK), from, events.find(isMark).ts));
}

/** What happened in the thread in which an event happened. */
function threadOf(events, known) {
  const one = events.find(known);
  if (!one) {
    throw new Error('The trace does not have what was looked for.');
  }
  return events.filter((event) => event.pid === one.pid && event.tid === one.tid && event.ph === 'X');
}

/** The processor time of all tasks in a stretch of time; of one that goes beyond it at most what lies in it. */
function busy(tasks, from, to) {
  return tasks
    .map(({ ts, dur, tdur = dur }) => Math.min(tdur, Math.min(to, ts + dur) - Math.max(from, ts)))
    .filter((time) => time > 0)
    .reduce((sum, time) => sum + time, 0);
}
