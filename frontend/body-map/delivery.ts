/* SPDX-License-Identifier: Apache-2.0 */

/**
 * Ties a body map to a server that owns the truth: an outbox with the page's clock, events and storage around it. As long
 * as nobody sets `server`, it does nothing.
 *
 * Events on the body map
 *
 * - `body-map-batch` with `detail`, a `Batch`: to be handed to the server, which answers by the properties `server` and
 *   `acknowledgement`. The same batch may come more than once.
 * - `body-map-progress` with `detail`, a `Progress`: how many marks the server has not taken, and whether they are late.
 */

import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Marks } from './marks.js';
import { type Acknowledgement, Outbox, type ServerValue } from './outbox.js';
import { forgetUnsent, keepUnsent, keptUnsent, type Keeping } from './unsent.js';

/** The value of `server`: with `keeping`, what waits outlives a reload of the page. */
export interface ServerState extends ServerValue {
  readonly keeping?: Keeping;
}

/** Where the page belongs to Vaadin, it resends by itself while it has no connection. */
interface Connection {
  readonly state: string;
  addStateChangeListener(listener: () => void): void;
  removeStateChangeListener(listener: () => void): void;
}

const connection = () => (window as { Vaadin?: { connectionState?: Connection } }).Vaadin?.connectionState;

export class Delivery implements ReactiveController {
  private readonly outbox: Outbox;
  private used = false;
  private keeping: Keeping | undefined;

  constructor(private readonly host: ReactiveControllerHost & HTMLElement) {
    host.addController(this);
    this.outbox = new Outbox({
      after: (milliseconds, then) => window.setTimeout(then, milliseconds),
      cancel: (ticket) => window.clearTimeout(ticket),
      deliver: (batch) => {
        if (!['reconnecting', 'connection-lost'].includes(connection()?.state ?? '')) {
          this.dispatch('body-map-batch', batch);
        }
      },
      progress: (state) => this.dispatch('body-map-progress', state),
      keep: (changes) => {
        if (this.keeping) {
          keepUnsent(this.keeping, changes);
        }
      },
    });
  }

  hostConnected() {
    window.addEventListener('click', this.elsewhere, true);
    window.addEventListener('keydown', this.elsewhere, true);
    window.addEventListener('pagehide', this.leave);
    window.addEventListener('online', this.retry);
    window.addEventListener('pageshow', this.retry);
    document.addEventListener('visibilitychange', this.hidden);
    this.host.addEventListener('focusout', this.flush);
    connection()?.addStateChangeListener(this.retry);
  }

  hostDisconnected() {
    window.removeEventListener('click', this.elsewhere, true);
    window.removeEventListener('keydown', this.elsewhere, true);
    window.removeEventListener('pagehide', this.leave);
    window.removeEventListener('online', this.retry);
    window.removeEventListener('pageshow', this.retry);
    document.removeEventListener('visibilitychange', this.hidden);
    this.host.removeEventListener('focusout', this.flush);
    connection()?.removeStateChangeListener(this.retry);
    if (this.used) {
      this.outbox.close();
    }
  }

  /** A person changed the list. */
  changed(marks: Marks) {
    if (this.used) {
      this.outbox.changed(marks);
    }
  }

  /** The server's value takes over; returns the list to show. */
  replaced(server: ServerState): Marks {
    this.used = true;
    const { keeping } = server;
    const other = keeping?.record !== this.keeping?.record || keeping?.account !== this.keeping?.account;
    if (other) {
      this.outbox.leave();
    }
    this.keeping = keeping;
    const kept = other && keeping ? keptUnsent(keeping) : undefined;
    return this.outbox.replaced(other ? { ...server, onTop: false } : server, kept);
  }

  acknowledged(answer: Acknowledgement) {
    this.outbox.acknowledged(answer);
  }

  /** Whatever is done beside the map, signing above all, comes after what was done on it. */
  private readonly elsewhere = (event: Event) => {
    const path = event.composedPath();
    if (!path.includes(this.host)) {
      this.flush();
    }
    if (event.type === 'click' && path.some((part) => part instanceof Element && part.classList.contains('sign-out'))) {
      forgetUnsent();
    }
  };

  private readonly flush = () => {
    if (this.used) {
      this.outbox.flush();
    }
  };

  private readonly leave = () => {
    if (this.used) {
      this.outbox.leave();
    }
  };

  private readonly hidden = () => {
    if (document.visibilityState === 'hidden') {
      this.leave();
    }
  };

  private readonly retry = () => {
    if (this.used) {
      this.outbox.retry();
    }
  };

  private dispatch(type: string, detail: unknown) {
    this.host.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true }));
  }
}
