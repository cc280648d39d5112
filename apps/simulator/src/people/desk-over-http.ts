import { recipientOfName } from '#core';
import type { JsonObject, RecipientName } from '#core';
import type { Desk } from '../play/desk.js';
import { signInAs } from './sign-in-as.js';
import { signedInAtOverleg } from './signed-in-at-overleg.js';

/** Of whoever has no seat at a ZSM table nobody can look at a board. */
const NO_BOARD: JsonObject = { kaarten: [] };
const NO_AGENDA: JsonObject = { punten: [] };

/**
 * The desk as people see it over HTTP, each signed in as the user of that organisation and function. `users` names them: whoever is
 * not in it has no seat at any table. Throws when the desk refuses somebody who has one.
 */
export const deskOverHttp = (deskUrl: string, users: Readonly<Record<RecipientName, string>>): Desk => {
  const asking =
    (signIn: (username: string) => Promise<string>) =>
    (cookies = new Map<RecipientName, Promise<string>>()) =>
    async (viewer: RecipientName, path: string): Promise<Response | null> => {
      const username = users[viewer];
      if (username === undefined) return null;
      const known = cookies.get(viewer) ?? signIn(username);
      cookies.set(viewer, known);
      return fetch(new URL(path, deskUrl), { headers: { Cookie: await known } });
    };
  const ask = asking(async (username) => (await signInAs(deskUrl, username)).cookie)();
  const askAsMember = asking((username) => signedInAtOverleg(deskUrl, username))();

  return {
    board: async (viewers, region) => {
      const [viewer = ''] = viewers;
      const together = viewers.map((name) => recipientOfName(name).recipient).join(',');
      const query = viewers.length === 1 ? '' : `?samen=${together}`;
      const answer = await ask(viewer, `/v1/zsm-tafels/${region}${query}`);
      return answer === null ? NO_BOARD : bodyOf(answer, [200]);
    },
    opened: async (viewer, caseId, region) => {
      const path = `/v1/zsm-tafels/${region}/zaken/${caseId}`;
      const asked = await ask(viewer, path);
      if (asked === null) return null;
      const told = await bodyOf(asked, [400, 404]);
      if (asked.status === 404) return null;
      const [purpose = ''] = told['doelen'] as readonly string[];
      const opened = await ask(viewer, `${path}?doel=${purpose}`);
      return opened === null ? null : bodyOf(opened, [200]);
    },
    agenda: async (viewer, table, moment) => {
      const at = new Date(moment).toISOString();
      const answer = await askAsMember(viewer, `/v1/overleggen/${table}/${at}`);
      return answer === null ? NO_AGENDA : bodyOf(answer, [200]);
    },
  };
};

const bodyOf = async (answer: Response, expected: readonly number[]): Promise<JsonObject> => {
  const body = (await answer.json()) as JsonObject;
  if (!expected.includes(answer.status))
    throw new Error(`the desk answered ${answer.status}: ${String(body['detail'])}`);
  return body;
};
