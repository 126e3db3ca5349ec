/* SPDX-License-Identifier: Apache-2.0 */

/** A link of the page itself needs no new page, so the browser does not ask before it is followed. */

/** Where a click leads to in this tab; undefined when it leads nowhere, or elsewhere. */
export function leadsTo(event: MouseEvent): string | undefined {
  const link = event.composedPath().find((part) => part instanceof HTMLAnchorElement && part.href) as
    | HTMLAnchorElement
    | undefined;
  const leaves = link && !link.target && !link.hasAttribute('download') && !event.ctrlKey && !event.metaKey;
  return leaves ? link.href : undefined;
}

/** The question, in the page's words. */
export interface LeaveWords {
  readonly leaveHeader: string;
  readonly leaveText: string;
  readonly stay: string;
  readonly leave: string;
}

export function askToLeave({ leaveHeader, leaveText, stay, leave }: LeaveWords, left: () => void) {
  const dialog = Object.assign(document.createElement('vaadin-confirm-dialog'), {
    header: leaveHeader,
    message: leaveText,
    confirmText: stay,
    rejectText: leave,
    rejectButtonVisible: true,
    opened: true,
  });
  dialog.addEventListener('reject', left);
  dialog.addEventListener('opened-changed', () => {
    if (!dialog.opened) {
      dialog.remove();
    }
  });
  document.body.append(dialog);
}
