/* SPDX-License-Identifier: Apache-2.0 */
import { playwrightLauncher } from '@web/test-runner-playwright';
import { project } from './bundle.mjs';

export default {
  rootDir: project,
  files: '.build/*.test.js',
  concurrency: 1,
  browsers: [
    playwrightLauncher({
      product: 'chromium',
      launchOptions: {
        executablePath: process.env.PALPATE_CHROMIUM || '/usr/bin/chromium',
        args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'],
      },
    }),
  ],
  testFramework: { config: { timeout: 20_000 } },
};
