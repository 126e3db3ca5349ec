/* SPDX-License-Identifier: Apache-2.0 */

/** The words of `<command-palette>`. */
export const TEXTS = {
  open: 'Find or do',
  field: 'Find a page or a client, or do something here',
  placeholder: 'A client, a page, or what to do',
  list: 'What fits',
  recent: 'Lately',
  here: 'On this page',
  pages: 'Pages',
  nothing: 'Nothing fits. Try fewer letters.',
  looking: 'Looking …',
  one: '1 fits',
  many: '{0} fit',
  shortcuts: 'Keyboard shortcuts',
  everywhere: 'Everywhere',
  thisPage: 'On this page',
  close: 'Close',
  choose: 'choose',
  take: 'do it',
  leave: 'close',
  question: 'The key ? opens this list when no text is being typed',
};
