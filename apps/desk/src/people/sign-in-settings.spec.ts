import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { systemClock } from '#runtime';
import { deskSettings } from '../settings.js';
import { peopleSettings } from './sign-in-settings.js';

const PLATFORM = {
  DATABASE_URL: 'postgres://ergens/samenloop',
  SAMENLOOP_SLEUTEL: 'sleutel',
  SAMENLOOP_TAFEL_URL: 'https://tafels.voorbeeld.nl/pad',
  OIDC_ISSUER: 'https://aanmelden.voorbeeld.nl/realms/keten',
  OIDC_CLIENT_ID: 'samenloop',
};

let folder = '';
const fileOf = (name: string, pem: string): string => {
  const file = join(folder, name);
  writeFileSync(file, pem);
  return file;
};
const pemOf = (key: ReturnType<typeof generateKeyPairSync>['privateKey']): string =>
  key.export({ type: 'pkcs8', format: 'pem' }).toString();
const made = (environment: Record<string, string>) => {
  const { signIn, deskUrl } = deskSettings({ ...PLATFORM, ...environment });
  return peopleSettings(signIn, deskUrl, systemClock);
};

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'samenloop-sleutel-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('the settings of signing in', () => {
  it('name everything that is missing at once', () => {
    const { DATABASE_URL, SAMENLOOP_SLEUTEL } = PLATFORM;
    expect(() => deskSettings({ DATABASE_URL, SAMENLOOP_SLEUTEL })).toThrow(
      /SAMENLOOP_TAFEL_URL ontbreekt[^]*OIDC_ISSUER ontbreekt[^]*OIDC_CLIENT_ID ontbreekt/,
    );
  });

  it('have limits that are laid down unless others are given', async () => {
    expect(await made({ OIDC_CLIENT_SECRET: 'geheim' })).toMatchObject({
      deskUrl: 'https://tafels.voorbeeld.nl',
      issuer: 'https://aanmelden.voorbeeld.nl/realms/keten',
      client: { id: 'samenloop', proof: { secret: 'geheim' } },
      levels: [],
      idleMs: 1_800_000,
      longestMs: 43_200_000,
    });
    expect(
      await made({
        OIDC_CLIENT_SECRET: 'geheim',
        OIDC_ACR_VALUES: 'hoog, substantieel',
        SAMENLOOP_SESSIE_ONGEBRUIKT: '5',
        SAMENLOOP_SESSIE_HOOGSTENS: '60',
      }),
    ).toMatchObject({ levels: ['hoog', 'substantieel'], idleMs: 300_000, longestMs: 3_600_000 });
  });

  it('take a key rather than a secret', async () => {
    const rsa = pemOf(generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey);
    const curve = pemOf(generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey);
    for (const [pem, name] of [
      [rsa, 'RSA-PSS'],
      [curve, 'ECDSA'],
    ] as const) {
      const { client } = await made({
        OIDC_CLIENT_KEY_FILE: fileOf(name, pem),
        OIDC_CLIENT_SECRET: 'geheim',
      });
      expect(client.proof).toMatchObject({ key: { algorithm: { name }, extractable: false } });
    }
  });

  it.each<[string, Record<string, string>, RegExp]>([
    ['a provider without https', { OIDC_ISSUER: 'http://aanmelden.voorbeeld.nl' }, /OIDC_ISSUER is onjuist/],
    ['a desk without https', { SAMENLOOP_TAFEL_URL: 'http://tafels.nl' }, /SAMENLOOP_TAFEL_URL is onjuist/],
    ['what is no address', { OIDC_ISSUER: 'ergens' }, /OIDC_ISSUER is onjuist/],
    ['neither key nor secret', { OIDC_CLIENT_SECRET: '' }, /OIDC_CLIENT_KEY_FILE ontbreekt/],
    ['a key that is not there', { OIDC_CLIENT_KEY_FILE: '/nergens/sleutel.pem' }, /niet te lezen/],
  ])('refuse %s', async (_, environment, reason) => {
    await expect(made({ OIDC_CLIENT_SECRET: 'geheim', ...environment })).rejects.toThrow(reason);
  });

  it('refuse a key that is too weak, or no key', async () => {
    const weak = pemOf(generateKeyPairSync('rsa', { modulusLength: 1024 }).privateKey);
    for (const pem of [weak, 'geen sleutel'])
      await expect(made({ OIDC_CLIENT_KEY_FILE: fileOf('zwak', pem) })).rejects.toThrow(
        /OIDC_CLIENT_KEY_FILE is onjuist/,
      );
  });
});
