import { readFile } from 'node:fs/promises';
import { StartFault, type Clock, type SettingsReader } from '#runtime';
import { clientKey } from './client-key.js';
import { isOnThisMachine } from './open-id.js';
import type { ClientProof, PeopleSettings } from './people-settings.js';

/** How people sign in, as the environment says it. */
export interface SignInSettings {
  readonly issuer: string;
  readonly clientId: string;
  readonly secret: string | undefined;
  readonly keyFile: string | undefined;
  readonly levels: readonly string[];
  readonly idleMinutes: number;
  readonly longestMinutes: number;
  /** What this installation is called; undefined: it is the one of every day. */
  readonly environment: string | undefined;
}

export const signInSettings = (from: SettingsReader): SignInSettings => ({
  issuer: from.text('OIDC_ISSUER', {
    about: 'het adres van de aanmelddienst (OpenID Connect), bijvoorbeeld https://aanmelden.voorbeeld.nl',
  }),
  clientId: from.text('OIDC_CLIENT_ID', { about: 'de naam waaronder de aanmelddienst Samenloop kent' }),
  secret: from.optionalText('OIDC_CLIENT_SECRET'),
  keyFile: from.optionalText('OIDC_CLIENT_KEY_FILE'),
  levels: from.list('OIDC_ACR_VALUES'),
  idleMinutes: from.integer('SAMENLOOP_SESSIE_ONGEBRUIKT', {
    about: 'na hoeveel minuten zonder gebruik een sessie eindigt',
    fallback: 30,
    min: 1,
    max: 720,
  }),
  longestMinutes: from.integer('SAMENLOOP_SESSIE_HOOGSTENS', {
    about: 'na hoeveel minuten een sessie altijd eindigt',
    fallback: 720,
    min: 1,
    max: 1_440,
  }),
  environment: from.optionalText('SAMENLOOP_OMGEVING'),
});

const MINUTE_MS = 60_000;

/** The same, made ready for use. Throws one sentence about what cannot be used. */
export const peopleSettings = async (
  settings: SignInSettings,
  deskUrl: string,
  now: Clock,
): Promise<PeopleSettings> => ({
  environment: settings.environment ?? null,
  deskUrl: address('SAMENLOOP_TAFEL_URL', deskUrl).origin,
  // The very text that the provider calls itself, with its slash or without.
  issuer: address('OIDC_ISSUER', settings.issuer) && settings.issuer,
  client: { id: settings.clientId, proof: await proofIn(settings) },
  levels: settings.levels,
  idleMs: settings.idleMinutes * MINUTE_MS,
  longestMs: settings.longestMinutes * MINUTE_MS,
  now,
});

const address = (name: string, text: string): URL => {
  const url = URL.canParse(text) ? new URL(text) : null;
  const isSafe = url?.protocol === 'https:' || (url?.protocol === 'http:' && isOnThisMachine(text));
  if (url !== null && isSafe) return url;
  throw new StartFault(`${name} is onjuist: verwacht een adres dat met https:// begint.`);
};

const proofIn = async ({ secret, keyFile }: SignInSettings): Promise<ClientProof> => {
  if (keyFile !== undefined) {
    const pem = await readFile(keyFile, 'utf8').catch(() => {
      throw new StartFault(`Het bestand van OIDC_CLIENT_KEY_FILE is niet te lezen: ${keyFile}.`);
    });
    return { key: await clientKey(pem, 'OIDC_CLIENT_KEY_FILE') };
  }
  if (secret !== undefined) return { secret };
  throw new StartFault(
    'OIDC_CLIENT_KEY_FILE ontbreekt: zet het bestand met de private sleutel van Samenloop (PEM), of zet OIDC_CLIENT_SECRET als de aanmelddienst alleen een geheim kent.',
  );
};
