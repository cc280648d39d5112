import { randomUUID } from 'node:crypto';
import { isJsonObject, type Json, type JsonObject, type RecipientName } from '#core';
import { signInAs } from '../people/sign-in-as.js';

/** What the desk answered to somebody. */
export interface DeskAnswer {
  readonly status: number;
  readonly body: JsonObject;
}

/** The people at the tables of the region, each signed in when they first do something. */
export interface RegionPeople {
  read(name: RecipientName, path: string): Promise<DeskAnswer>;
  record(
    name: RecipientName,
    path: string,
    filledIn: JsonObject,
    version: string | null,
  ): Promise<DeskAnswer>;
}

export const regionPeople = (
  deskUrl: string,
  seats: Readonly<Record<RecipientName, string>>,
): RegionPeople => {
  type SignedIn = Readonly<Record<string, string>>;
  const signedIn = new Map<RecipientName, Promise<SignedIn>>();
  const headersOf = (name: RecipientName): Promise<SignedIn> => {
    const known = signedIn.get(name) ?? signInAs(deskUrl, seats[name] ?? '').then(({ headers }) => headers);
    signedIn.set(name, known);
    known.catch(() => signedIn.delete(name));
    return known;
  };
  const ask = async (name: RecipientName, path: string, init: RequestInit): Promise<DeskAnswer> => {
    const answer = await fetch(new URL(path, deskUrl), {
      ...init,
      headers: { ...(init.headers as SignedIn), ...(await headersOf(name)) },
    });
    const body = (await answer.json()) as Json;
    return { status: answer.status, body: isJsonObject(body) ? body : {} };
  };
  /** A session that ended is begun anew, once. */
  const asking = async (name: RecipientName, path: string, init: RequestInit = {}): Promise<DeskAnswer> => {
    const first = await ask(name, path, init);
    if (first.status !== 401) return first;
    signedIn.delete(name);
    return ask(name, path, init);
  };
  return {
    read: (name, path) => asking(name, path),
    record: (name, path, filledIn, version) =>
      asking(name, path, {
        method: 'POST',
        headers: {
          'Content-Type': 'application/json',
          'Idempotency-Key': randomUUID(),
          ...(version === null ? {} : { 'If-Match': `"${version}"` }),
        },
        body: JSON.stringify(filledIn),
      }),
  };
};
