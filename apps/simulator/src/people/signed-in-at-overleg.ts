import { isJsonObject } from '#core';
import type { Json, JsonObject } from '#core';
import { signInAs } from './sign-in-as.js';

const MEMBER = 'deelnemer';

/** The cookie of somebody who signed in and works as a member of an overleg; throws when the user has no such role. */
export const signedInAtOverleg = async (deskUrl: string, username: string): Promise<string> => {
  const { cookie, headers } = await signInAs(deskUrl, username);
  const me = (await (await fetch(`${deskUrl}/v1/mij`, { headers: { Cookie: cookie } })).json()) as JsonObject;
  const { rol, rollen } = me;
  if (isJsonObject(rol) && rol['rol'] === MEMBER) return cookie;
  const wanted = ((rollen ?? []) as readonly Json[])
    .filter(isJsonObject)
    .find((role) => role['rol'] === MEMBER);
  const answer = await fetch(`${deskUrl}/v1/mij/rol`, {
    method: 'POST',
    headers: { ...headers, 'Content-Type': 'application/json' },
    body: JSON.stringify({ toewijzing: wanted?.['toewijzing'] ?? null }),
  });
  const [given = ''] = answer.headers.getSetCookie().map((set) => set.split(';')[0] ?? '');
  if (!answer.ok || given === '')
    throw new Error(`${username} is no member of an overleg (${answer.status})`);
  return given;
};
