/** Somebody who is signed in: what their browser sends along. */
interface SignedInAs {
  readonly cookie: string;
  readonly csrf: string;
  /** The same as headers, for what changes something. */
  readonly headers: Readonly<Record<string, string>>;
}

const MOST_STEPS = 12;

/** Signs in by the way a browser takes, at the provider that comes with the hub. Throws where that way ends. */
export const signInAs = async (deskUrl: string, username: string): Promise<SignedInAs> => {
  const jar = new Map<string, string>();
  const origin = new URL(deskUrl).origin;
  let [address, form]: [string, string | null] = [`${deskUrl}/v1/aanmelden`, null];
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const answer: Response = await fetch(address, {
      redirect: 'manual',
      headers: { Cookie: [...jar].map((pair) => pair.join('=')).join('; ') },
      ...(form === null ? {} : { method: 'POST', body: new URLSearchParams({ gebruikersnaam: form }) }),
    });
    for (const set of answer.headers.getSetCookie()) {
      const [name = '', value = ''] = (set.split(';')[0] ?? '').split('=');
      jar.set(name, value);
    }
    const next = answer.headers.get('location');
    form = null;
    if (next !== null) {
      await answer.body?.cancel();
      address = new URL(next, address).href;
    } else if (new URL(address).origin === origin) return await signedIn(answer, jar, origin, username);
    else {
      const action = / action="([^"]+)"/.exec(await answer.text())?.[1];
      if (action === undefined) break;
      [address, form] = [new URL(action, address).href, username];
    }
  }
  throw new Error(`signing in as ${username} led nowhere`);
};

const signedIn = async (
  answer: Response,
  jar: ReadonlyMap<string, string>,
  origin: string,
  username: string,
): Promise<SignedInAs> => {
  const told = (await answer.json()) as { readonly csrfToken?: string; readonly detail?: string };
  const value = jar.get('samenloop');
  if (told.csrfToken === undefined || value === undefined)
    throw new Error(`signing in as ${username} was refused with ${answer.status}: ${told.detail ?? ''}`);
  const cookie = `samenloop=${value}`;
  const headers = { Cookie: cookie, 'X-CSRF-Token': told.csrfToken, Origin: origin };
  return { cookie, csrf: told.csrfToken, headers };
};
