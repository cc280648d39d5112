import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { freePort, openLog } from '#runtime';
import { startIdentity, type IdentityPlace } from './start-identity.js';

const place = async (more: Partial<IdentityPlace> = {}): Promise<IdentityPlace> => ({
  port: await freePort(),
  deskUrl: 'http://127.0.0.1:1',
  people: [{ username: 'een', name: 'Een <b>', about: 'de eerste', group: 'Groep' }],
  environment: undefined,
  logger: openLog({ app: 'proef', level: 'error', readable: false, write: () => undefined }),
  ...more,
});

describe('the provider of invented people', () => {
  const told: unknown[][] = [];
  const { warn, info } = console;
  beforeEach(() => {
    told.length = 0;
    console.warn = console.info = (...text: unknown[]) => void told.push(text);
  });
  afterEach(() => {
    console.warn = warn;
    console.info = info;
  });

  it('refuses to run in production and tells what to set instead', async () => {
    await expect(startIdentity(await place({ environment: 'production' }))).rejects.toThrow(
      /draait niet in productie.*OIDC_ISSUER/,
    );
  });

  it('tells nothing on the terminal, and asks for PKCE and a key', async () => {
    const { issuer, close } = await startIdentity(await place());
    try {
      const found = await fetch(`${issuer}/.well-known/openid-configuration`);
      expect(await found.json()).toMatchObject({
        issuer,
        code_challenge_methods_supported: ['S256'],
        response_types_supported: ['code'],
        id_token_signing_alg_values_supported: ['PS256'],
      });
      const query = new URLSearchParams({
        client_id: 'samenloop-tafels',
        response_type: 'code',
        scope: 'openid',
        redirect_uri: 'http://127.0.0.1:1/v1/aanmelden/terug',
      });
      const without = await fetch(`${issuer}/auth?${query.toString()}`, { redirect: 'manual' });
      expect(without.headers.get('location')).toContain('error=invalid_request');
      query.set('redirect_uri', 'https://elders.nl/');
      const elsewhere = await fetch(`${issuer}/auth?${query.toString()}`, { redirect: 'manual' });
      expect([elsewhere.status, elsewhere.headers.get('location')]).toEqual([400, null]);
      expect(told).toEqual([]);
    } finally {
      await close();
    }
  });

  it('tells of a port that is in use, in one sentence', async () => {
    const { issuer, close } = await startIdentity(await place());
    const port = Number(new URL(issuer).port);
    await expect(startIdentity(await place({ port }))).rejects.toThrow(/al in gebruik/);
    await close();
  });
});
