import {
  allowInsecureRequests,
  ClientSecretBasic,
  clockTolerance,
  discovery,
  enableNonRepudiationChecks,
  PrivateKeyJwt,
  type Configuration,
} from 'openid-client';
import type { PeopleSettings } from './people-settings.js';

/** The provider, asked for its addresses and keys when first needed. Rejects while it cannot be reached. */
export type OpenId = () => Promise<Configuration>;

const ANSWERS_WITHIN_S = 5;

/** How far the provider's clock may be off. */
const CLOCKS_DIFFER_S = 10;

/** Finds the provider by discovery. What it signs is checked against its keys, also what it hands over directly (OIDC NL GOV). */
export const openId = ({ issuer, client }: Pick<PeopleSettings, 'issuer' | 'client'>): OpenId => {
  let known: Promise<Configuration> | null = null;
  const { id, proof } = client;
  const discover = (): Promise<Configuration> =>
    discovery(
      new URL(issuer),
      id,
      { [clockTolerance]: CLOCKS_DIFFER_S },
      'key' in proof ? PrivateKeyJwt(proof.key) : ClientSecretBasic(proof.secret),
      {
        timeout: ANSWERS_WITHIN_S,
        execute: [enableNonRepudiationChecks, ...(isOnThisMachine(issuer) ? [allowInsecureRequests] : [])],
      },
    );
  return () =>
    (known ??= discover().catch((error: unknown) => {
      known = null;
      throw error;
    }));
};

/** Whether an address needs no TLS because it never leaves this machine. */
export const isOnThisMachine = (address: string): boolean =>
  ['127.0.0.1', 'localhost', '[::1]'].includes(new URL(address).hostname);
