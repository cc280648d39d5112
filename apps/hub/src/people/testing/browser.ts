/** A browser as far as signing in goes: it keeps cookies and takes one step at a time. */
export interface Browser {
  /** The cookies it has, by name. */
  readonly jar: Map<string, string>;
  /** Asks for an address; `choice` is whom it says to be on a form. */
  readonly ask: (address: string, choice?: string) => Promise<Response>;
  /** Begins to sign in and goes on until the provider sends it back; gives that address, not yet asked for. */
  readonly leadBack: (deskUrl: string, choice: string, goesTo?: string) => Promise<string>;
}

export const browser = (): Browser => {
  const jar = new Map<string, string>();
  const ask: Browser['ask'] = async (address, choice) => {
    const answer = await fetch(address, {
      redirect: 'manual',
      headers: jar.size === 0 ? {} : { Cookie: [...jar].map((pair) => pair.join('=')).join('; ') },
      ...(choice === undefined
        ? {}
        : { method: 'POST', body: new URLSearchParams({ gebruikersnaam: choice }) }),
    });
    for (const set of answer.headers.getSetCookie()) {
      const [name = '', value = ''] = (set.split(';')[0] ?? '').split('=');
      if (set.includes('Max-Age=0')) jar.delete(name);
      else jar.set(name, value);
    }
    return answer;
  };
  const follow = async (address: string, choice?: string): Promise<string> => {
    const answer = await ask(address, choice);
    const next = answer.headers.get('location');
    if (next === null) throw new Error(`${address} led nowhere: ${answer.status}`);
    return new URL(next, address).href;
  };
  return {
    jar,
    ask,
    leadBack: async (deskUrl, choice, goesTo = '') => {
      const provider = await follow(`${deskUrl}/v1/aanmelden${goesTo}`);
      const form = await follow(provider);
      return follow(await follow(form, choice));
    },
  };
};
