/* SPDX-License-Identifier: Apache-2.0 */
/*
 * How fast the body map is:
 * npm run benchmark [-- --component <folder of another body-map>] [--port 8093] [--slower 4] [--only size].
 *
 * Measured in Chromium with the processor slowed down four times, or as asked, with 0 and with 200 marks on the figure.
 * Where other programs take the processor, slowing down counts as work what they take: then `--slower 1` against a
 * quarter of the goal tells more.
 *   work   what the main thread does from the dispatch of the input to the commit of the frame that shows it: handlers,
 *          style, layout, paint; by the thread's own clock in a trace, so that waiting for the next frame does not count
 *   frame  from the time stamp of the input to right after the next frame, waiting included; in a pass of its own, so
 *          that listening and recording do not slow each other
 *   bare   the same work for a page that only changes the colour of one square: what the browser itself needs here
 *   size   the code as a page gets it; the words that can be typed are data like the drawings and stand beside it
 *   first  from the last byte of the drawings to the frame that shows them, as time that passes and as work
 * Input is a tap (mouse) on a region that has no mark, a digit on one that has, and a drag that pans a zoomed figure.
 */
import { readFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { chromium } from 'playwright-core';
import { drawings, here, project, settings } from './bundle.mjs';
import { serve } from './server.mjs';
import { CATEGORIES, workOf, workUntil } from './trace.mjs';

const TAPS = 40;

const option = (name, otherwise) => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? otherwise : process.argv[at + 1];
};
const component = `${option('component', `${project}frontend/body-map`)}/body-map.ts`;
const port = Number(option('port', 8093));
const SLOWER = Number(option('slower', 4));
const GOALS = { work: (16 / 4) * SLOWER, first: 200, size: 60 };

async function bundled(more = {}) {
  const { outputFiles } = await build({
    ...settings,
    entryPoints: [component],
    sourcemap: false,
    minify: true,
    write: false,
    ...more,
  });
  return outputFiles[0].text;
}

/** What a page loads at once, and the typing field that follows where it is wanted. */
async function sizes() {
  const later = './typing/typing-field.js';
  const alone = await bundled({ external: ['lit', 'lit/*', later] });
  const typed = await bundled({ external: ['lit', 'lit/*'] });
  const whole = await bundled();
  const compressed = { gzip: (text) => gzipSync(text, { level: 9 }), brotli: brotliCompressSync };
  for (const [name, compress] of Object.entries(compressed)) {
    const [map, all, lit] = [alone, typed, whole].map((text) => (compress(text).length / 1000).toFixed(1));
    console.log(`size, ${name.padEnd(6)}  map ${map} kB, with typing ${all} kB, and with lit ${lit} kB (goal ${GOALS.size} kB)`);
    const [words, front] = ['typing/en.txt', 'figure-1/front.svg']
      .map((file) => (compress(readFileSync(`${drawings}anatomy/${file}`)).length / 1000).toFixed(1));
    console.log(`data, ${name.padEnd(6)}  words ${words} kB, front of the figure ${front} kB`);
  }
}

function row(name, values, goal) {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))].toFixed(1).padStart(6);
  const verdict = goal === undefined ? '' : Number(at(0.95)) <= goal ? '  within the goal' : `  over the goal of ${goal} ms`;
  console.log(`${name.padEnd(28)} p50 ${at(0.5)}  p95 ${at(0.95)}  max ${at(1)}  (${sorted.length})${verdict}`);
}

/** In the page: the figure with its marks, and where regions can be tapped. */
async function prepare(page, count, listening) {
  await page.goto(`http://127.0.0.1:${port}/`);
  await page.locator('svg[data-view="back"]').waitFor();
  await page.evaluate(([wanted, types]) => {
    const map = document.querySelector('body-map');
    const shapes = [...map.renderRoot.querySelectorAll('.shape[data-region]')];
    const marked = shapes.filter((_, i) => i % 2 === 0);
    const kinds = ['REPORTED', 'FOUND', 'TREATED', 'AVOID'];
    const marks = Array.from({ length: wanted }, (_, i) => {
      const { region, side } = marked[i % marked.length].dataset;
      const view = marked[i % marked.length].closest('svg').dataset.view.toUpperCase();
      return {
        id: `mark-${i}`, kind: kinds[i % 4], phase: 'PRE', artwork: 'figure-1', view, region,
        side: side.toUpperCase(), geometry: 'REGION', type: 'TENSION', intensity: i % 11,
      };
    });
    // as in the application: what is done is counted and sent
    map.server = { revision: 1, marks };
    window.frames = Object.fromEntries(types.map((type) => [type, []]));
    for (const type of types) {
      map.addEventListener(type, ({ timeStamp, buttons }) => {
        if (type !== 'pointermove' || buttons === 1) {
          requestAnimationFrame(() => setTimeout(() => window.frames[type].push(performance.now() - timeStamp)));
        }
      }, { capture: true });
    }
  }, [count, listening]);
  await page.waitForTimeout(500);
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
}

async function traced(browser, page, act) {
  await browser.startTracing(page, { categories: CATEGORIES });
  await act();
  return browser.stopTracing();
}

/** Points in the page at which a tap hits an unmarked region of the layer that is shown. */
function freeSpots(page) {
  return page.evaluate(() => {
    const root = document.querySelector('body-map').renderRoot;
    return [...root.querySelectorAll('.active .shape[aria-pressed="false"]')]
      .map((shape) => {
        const { left, top, width, height } = shape.getBoundingClientRect();
        return { x: left + width / 2, y: top + height / 2, shape };
      })
      .filter(({ x, y, shape }) => root.elementFromPoint(x, y) === shape)
      .map(({ x, y }) => ({ x, y }));
  });
}

async function taps(page) {
  const spots = await freeSpots(page);
  for (let i = 0; i < TAPS; i++) {
    const { x, y } = spots[i % spots.length];
    await page.mouse.click(x, y);
    await page.waitForTimeout(120);
  }
}

async function digits(page) {
  const shape = page.locator('.active .shape[aria-pressed="true"]').first();
  if ((await shape.count()) === 0) {
    await page.locator('.active .shape').first().focus();
  } else {
    await shape.focus();
  }
  for (let i = 0; i < TAPS; i++) {
    await page.keyboard.press(String(2 + (i % 8)));
    await page.waitForTimeout(100);
  }
}

async function pan(page) {
  const figure = await page.locator('svg[data-view="back"]').boundingBox();
  const [x, y] = [figure.x + figure.width / 2, figure.y + 300];
  await page.mouse.move(x, y);
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, -500);
  await page.keyboard.up('Control');
  await page.waitForTimeout(600);
  await page.mouse.down();
  for (let i = 0; i < TAPS; i++) {
    await page.mouse.move(x + Math.sin(i / 4) * 60, y - Math.cos(i / 5) * 60);
    await page.waitForTimeout(24);
  }
  await page.mouse.up();
}

const INPUTS = [
  { name: 'tap', act: taps, type: 'click', before: ['pointerup', 'mouseup'] },
  { name: 'digit', act: digits, type: 'keydown', before: [] },
  { name: 'pan', act: pan, type: 'pointermove', before: [] },
];

async function measure(browser, count) {
  await works(browser, count);
  await frames(browser, count);
}

async function works(browser, count) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await prepare(page, count, []);
  for (const { name, act, type, before } of INPUTS) {
    row(`${name}, ${count} marks, work`, workOf(await traced(browser, page, () => act(page)), type, before), GOALS.work);
  }
  await page.close();
}

/** What no page can go under: an input that changes one colour. */
async function bare(browser) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await page.setContent('<svg width="400" height="400" tabindex="0"><rect width="400" height="400" /></svg>');
  await page.evaluate(() => {
    let turns = 0;
    const change = () => document.querySelector('rect').setAttribute('fill', turns++ % 2 ? '#a33' : '#383');
    document.addEventListener('click', change);
    document.addEventListener('keydown', change);
    document.querySelector('svg').focus();
  });
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  const again = async (act) => {
    for (let i = 0; i < TAPS; i++) {
      await act(i);
      await page.waitForTimeout(100);
    }
  };
  const [tap, digit] = INPUTS;
  const tapped = await traced(browser, page, () => again((i) => page.mouse.click(60 + (i % 9) * 30, 200)));
  row('tap, bare', workOf(tapped, tap.type, tap.before));
  const typed = await traced(browser, page, () => again((i) => page.keyboard.press(String(i % 10))));
  row('digit, bare', workOf(typed, digit.type, digit.before));
  await page.close();
}

async function frames(browser, count) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await prepare(page, count, INPUTS.map(({ type }) => type));
  for (const { name, act, type } of INPUTS) {
    await act(page);
    row(`${name}, ${count} marks, frame`, await page.evaluate((key) => window.frames[key], type));
  }
  await page.close();
}

/** From the last byte of the two drawings to the frame in which both can be seen. */
async function first(browser, rate) {
  const [times, work] = [[], []];
  for (let i = 0; i < 5; i++) {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    const cdp = await page.context().newCDPSession(page);
    await cdp.send('Emulation.setCPUThrottlingRate', { rate });
    const trace = await traced(browser, page, async () => {
      await page.goto(`http://127.0.0.1:${port}/`);
      times.push(await page.evaluate(shown));
    });
    work.push(workUntil(trace, 'shown'));
    await page.close();
  }
  row(`first, ${rate}x slower, time`, times, GOALS.first);
  row(`first, ${rate}x slower, work`, work);
}

/** In the page: how long after the last byte of the drawings both can be seen. */
async function shown() {
  const map = document.querySelector('body-map');
  while (!map.renderRoot || map.renderRoot.querySelectorAll('svg[data-view]').length < 2) {
    await new Promise(requestAnimationFrame);
  }
  await new Promise((resume) => requestAnimationFrame(() => setTimeout(resume)));
  const { startTime } = performance.mark('shown');
  const files = performance.getEntriesByType('resource').filter(({ name }) => name.endsWith('.svg'));
  return startTime - Math.max(...files.map(({ responseEnd }) => responseEnd));
}

const load = () => console.log(`load of the machine: ${loadavg()[0].toFixed(1)}`);

load();
await sizes();
if (option('only') !== 'size') {
  await speeds();
}
load();

async function speeds() {
  const server = await serve(port, { '/': `${here}benchmark.html` }, { '/demo.js': bundled });
  const browser = await chromium.launch({
    executablePath: process.env.PALPATE_CHROMIUM || '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'],
  });
  for (const rate of new Set([1, SLOWER])) {
    await first(browser, rate);
  }
  await bare(browser);
  await measure(browser, 0);
  await measure(browser, 200);
  await browser.close();
  server.close();
}
