/* SPDX-License-Identifier: Apache-2.0 */

/**
 * The way out for what a page holds and its session can no longer carry: a plain request to the server, under whatever
 * session the browser has by now. Knows nothing of the screen.
 *
 * The page sends under a name of its own (`tab`) that continues the one it saved under before, and numbers what it sends.
 * So the server takes each sending once, takes none for a conflict with the page itself, and still tells one with somebody
 * else (class `UnsentNotes`).
 */

/** Where to bring it, as the server told while the session lasted. */
export interface WayOut {
  readonly address: string;
  readonly tab: string;
  readonly continues: string;
  readonly basedOn: number;
}

/** All that a person wrote and marked on the page. */
export interface Content {
  readonly subjective: string;
  readonly objective: string;
  readonly assessment: string;
  readonly plan: string;
  readonly marks: readonly unknown[];
}

/** Whether somebody is logged in, and what a request must carry (class `SessionDoor`). */
export interface Session {
  readonly signedIn: boolean;
  readonly who: string;
  readonly header: string;
  readonly token: string;
}

/** `unknown`: the server did not answer, so it may or may not have taken it. */
export interface Answer {
  readonly outcome: 'saved' | 'conflict' | 'refused' | 'unknown';
  readonly sentence: string;
}

/** A page that is left cannot send more than this, in bytes: a rule of browsers. */
export const MOST_WHEN_LEAVING = 60_000;

const UNKNOWN: Answer = { outcome: 'unknown', sentence: '' };

let sequence = 0;

/** Asks who is logged in; undefined while the server cannot be reached. */
export async function askSession(): Promise<Session | undefined> {
  try {
    const answer = await fetch(resolved('session'), { cache: 'no-store', redirect: 'error' });
    return answer.ok ? ((await answer.json()) as Session) : undefined;
  } catch {
    return undefined;
  }
}

/** Brings the content to the server and says what became of it. */
export async function send(way: WayOut, content: Content, session: Session): Promise<Answer> {
  try {
    const answer = await fetch(resolved(way.address), request(body(way, content), session));
    return answer.ok ? ((await answer.json()) as Answer) : UNKNOWN;
  } catch {
    return UNKNOWN;
  }
}

/** Sends what a page holds that is being left. The browser finishes it without the page; nobody hears the answer. */
export function sendLast(way: WayOut, content: Content, session: Session) {
  if (fitsWhenLeft(way, content)) {
    const last = { ...request(body(way, content), session), keepalive: true };
    void fetch(resolved(way.address), last).catch(() => undefined);
  }
}

/** Whether a page that is left could send so much. */
export function fitsWhenLeft(way: WayOut, content: Content) {
  return new Blob([JSON.stringify({ ...way, ...content })]).size <= MOST_WHEN_LEAVING;
}

function body({ tab, continues, basedOn }: WayOut, content: Content) {
  return JSON.stringify({ tab, continues, basedOn, sequence: ++sequence, ...content });
}

function request(text: string, { header, token }: Session): RequestInit {
  return {
    method: 'POST',
    cache: 'no-store',
    redirect: 'error',
    headers: { 'Content-Type': 'application/json', [header]: token },
    body: text,
  };
}

function resolved(address: string) {
  return new URL(address, document.baseURI);
}
