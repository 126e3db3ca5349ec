/* SPDX-License-Identifier: Apache-2.0 */
/* Bundles every test into .build/, where the test runner finds them. */
import { readdirSync, rmSync } from 'node:fs';
import { build } from 'esbuild';
import { here, settings } from './bundle.mjs';

rmSync(`${here}.build`, { recursive: true, force: true });
const tests = readdirSync(`${here}tests`).filter((name) => name.endsWith('.test.ts'));
await build({ ...settings, entryPoints: tests.map((name) => `${here}tests/${name}`), outdir: `${here}.build` });
