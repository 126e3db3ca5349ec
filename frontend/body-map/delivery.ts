/* SPDX-License-Identifier: Apache-2.0 */

/**
 * Ties a body map to a server that owns the truth: an outbox with the page's clock and events around it. As long as
 * nobody sets `server`, it does nothing.
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

/** The value of `server`, and what it is about: what was done to one record is never put on top of another. */
export interface ServerState extends ServerValue {
  readonly record?: string;
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
  private record: string | undefined;

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
    });
  }

  hostConnected() {
    window.addEventListener('click', this.elsewhere, true);
    window.addEventListener('keydown', this.elsewhere, true);
    window.addEventListener('pagehide', this.flush);
    window.addEventListener('online', this.retry);
    window.addEventListener('pageshow', this.retry);
    document.addEventListener('visibilitychange', this.hidden);
    this.host.addEventListener('focusout', this.flush);
    connection()?.addStateChangeListener(this.retry);
  }

  hostDisconnected() {
    window.removeEventListener('click', this.elsewhere, true);
    window.removeEventListener('keydown', this.elsewhere, true);
    window.removeEventListener('pagehide', this.flush);
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
    const other = server.record !== this.record;
    this.record = server.record;
    return this.outbox.replaced(other ? { ...server, onTop: false } : server);
  }

  acknowledged(answer: Acknowledgement) {
    this.outbox.acknowledged(answer);
  }

  /** Whatever is done beside the map, signing above all, comes after what was done on it. */
  private readonly elsewhere = (event: Event) => {
    if (!event.composedPath().includes(this.host)) {
      this.flush();
    }
  };

  private readonly flush = () => {
    if (this.used) {
      this.outbox.flush();
    }
  };

  private readonly hidden = () => {
    if (document.visibilityState === 'hidden') {
      this.flush();
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
