/* SPDX-License-Identifier: Apache-2.0 */
/*
 * How fast the body map is: npm run benchmark [-- --component <folder of another body-map>] [--port 8093].
 *
 * Measured in Chromium with the processor slowed down four times, with 0 and with 200 marks on the figure:
 *   work   what the main thread does from the dispatch of the input to the commit of the frame that shows it: handlers,
 *          style, layout, paint; the processor time of a trace's tasks added up, without waiting for the next frame
 *   frame  from the time stamp of the input to right after the next frame, waiting included
 *   first  from the last byte of the drawings to the frame that shows them
 * Input is a tap (mouse) on a region that has no mark, a digit on one that has, and a drag that pans a zoomed figure.
 */
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { chromium } from 'playwright-core';
import { here, project, settings } from './bundle.mjs';
import { serve } from './server.mjs';
import { CATEGORIES, workOf } from './trace.mjs';

const TAPS = 40;
const SLOWER = 4;
const GOALS = { work: 16, first: 200, size: 60 };

const option = (name, otherwise) => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? otherwise : process.argv[at + 1];
};
const component = `${option('component', `${project}frontend/body-map`)}/body-map.ts`;
const port = Number(option('port', 8093));

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
  const kilobytes = (text) => gzipSync(text, { level: 9 }).length / 1000;
  const later = './typing/typing-field.js';
  const alone = kilobytes(await bundled({ external: ['lit', 'lit/*', later] }));
  const whole = kilobytes(await bundled({ external: [later] }));
  const typed = kilobytes(await bundled({ external: ['lit', 'lit/*'] })) - alone;
  const told = [alone, whole, typed].map((size) => size.toFixed(1));
  console.log(`size   ${told[0]} kB without lit, ${told[1]} kB with it; typing brings ${told[2]} kB (gzip; goal ${GOALS.size} kB)`);
}

function row(name, values, goal) {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))].toFixed(1).padStart(6);
  const verdict = goal === undefined ? '' : Number(at(0.95)) <= goal ? '  within the goal' : `  over the goal of ${goal} ms`;
  console.log(`${name.padEnd(28)} p50 ${at(0.5)}  p95 ${at(0.95)}  max ${at(1)}  (${sorted.length})${verdict}`);
}

/** In the page: the figure with its marks, and where regions can be tapped. */
async function prepare(page, count) {
  await page.goto(`http://127.0.0.1:${port}/`);
  await page.locator('svg[data-view="back"]').waitFor();
  await page.evaluate((wanted) => {
    const map = document.querySelector('body-map');
    const shapes = [...map.renderRoot.querySelectorAll('.shape[data-region]')];
    const marked = shapes.filter((_, i) => i % 2 === 0);
    const kinds = ['REPORTED', 'FOUND', 'TREATED', 'AVOID'];
    map.marks = Array.from({ length: wanted }, (_, i) => {
      const { region, side } = marked[i % marked.length].dataset;
      const view = marked[i % marked.length].closest('svg').dataset.view.toUpperCase();
      return {
        id: `mark-${i}`, kind: kinds[i % 4], phase: 'PRE', artwork: 'figure-1', view, region,
        side: side.toUpperCase(), geometry: 'REGION', type: 'TENSION', intensity: i % 11,
      };
    });
    window.frames = { click: [], keydown: [], pointermove: [] };
    for (const type of Object.keys(window.frames)) {
      map.addEventListener(type, ({ timeStamp, buttons }) => {
        if (type !== 'pointermove' || buttons === 1) {
          requestAnimationFrame(() => setTimeout(() => window.frames[type].push(performance.now() - timeStamp)));
        }
      }, { capture: true });
    }
  }, count);
  await page.waitForTimeout(500);
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

async function measure(browser, count) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await prepare(page, count);
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  const tap = await traced(browser, page, () => taps(page));
  row(`tap, ${count} marks, work`, workOf(tap, 'click', ['pointerup', 'mouseup']), GOALS.work);
  row(`tap, ${count} marks, frame`, await page.evaluate(() => window.frames.click));
  const digit = await traced(browser, page, () => digits(page));
  row(`digit, ${count} marks, work`, workOf(digit, 'keydown'), GOALS.work);
  row(`digit, ${count} marks, frame`, await page.evaluate(() => window.frames.keydown));
  const drag = await traced(browser, page, () => pan(page));
  row(`pan, ${count} marks, work`, workOf(drag, 'pointermove'), GOALS.work);
  row(`pan, ${count} marks, frame`, await page.evaluate(() => window.frames.pointermove));
  await page.close();
}

/** From the last byte of the two drawings to the frame in which both can be seen. */
async function first(browser, rate) {
  const times = [];
  for (let i = 0; i < 5; i++) {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    const cdp = await page.context().newCDPSession(page);
    await cdp.send('Emulation.setCPUThrottlingRate', { rate });
    await page.goto(`http://127.0.0.1:${port}/`);
    times.push(
      await page.evaluate(async () => {
        const map = document.querySelector('body-map');
        while (!map.renderRoot || map.renderRoot.querySelectorAll('svg[data-view]').length < 2) {
          await new Promise(requestAnimationFrame);
        }
        await new Promise((resume) => requestAnimationFrame(() => setTimeout(resume)));
        const shown = performance.now();
        const files = performance.getEntriesByType('resource').filter(({ name }) => name.endsWith('.svg'));
        return shown - Math.max(...files.map(({ responseEnd }) => responseEnd));
      }),
    );
    await page.close();
  }
  row(`first paint, ${rate}x slower`, times, GOALS.first);
}

await sizes();
const server = await serve(port, { '/': `${here}benchmark.html` }, { '/demo.js': bundled });
const browser = await chromium.launch({
  executablePath: process.env.PALPATE_CHROMIUM || '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'],
});
await first(browser, 1);
await first(browser, SLOWER);
await measure(browser, 0);
await measure(browser, 200);
await browser.close();
server.close();
