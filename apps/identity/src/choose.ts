import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Provider } from 'oidc-provider';
import { readBody } from '#runtime';
import { choosePage } from './choose-page.js';
import { CHOOSE, type ProviderParts } from './create-provider.js';
import { page } from './page.js';

const MOST_BYTES = 1_000;

/** Shows who one can be, and takes the choice back to the provider. */
export const choose =
  (provider: Provider, { people, deskUrl }: Pick<ProviderParts, 'people' | 'deskUrl'>) =>
  async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const show = (status: number, html: string): void =>
      void response.writeHead(status, headersOf(deskUrl)).end(html);
    const asked = await provider.interactionDetails(request, response).catch(() => null);
    if (asked === null) return show(400, STALE);
    const action = `${CHOOSE}${asked.uid}`;
    if (request.method !== 'POST') return show(200, choosePage(people, action, false));
    const form = new URLSearchParams((await readBody(request, MOST_BYTES))?.toString('utf8') ?? '');
    const chosen = people.find(({ username }) => username === form.get('gebruikersnaam'));
    if (chosen === undefined) return show(400, choosePage(people, action, true));
    await provider.interactionFinished(request, response, { login: { accountId: chosen.username } });
  };

const STALE = page('Deze aanmelding is verlopen', '<p>Begin opnieuw bij Samenloop.</p>');

// Browsers hold what a form leads to against `form-action` too, and this one leads back to the desk.
const headersOf = (deskUrl: string): Record<string, string> => ({
  'Content-Type': 'text/html; charset=utf-8',
  'Cache-Control': 'no-store',
  'Content-Security-Policy': `default-src 'none'; style-src 'unsafe-inline'; form-action 'self' ${new URL(deskUrl).origin}; frame-ancestors 'none'; base-uri 'none'`,
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
});
