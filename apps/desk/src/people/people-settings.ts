import type { webcrypto } from 'node:crypto';
import type { Clock } from '#runtime';

/** How people sign in to the desk. */
export interface PeopleSettings {
  /** What this installation is called where people work with it, e.g. `Proefomgeving`; null: it is the one of every day. */
  readonly environment: string | null;
  /** The address of the desk as browsers see it, without a path. */
  readonly deskUrl: string;
  /** The OpenID provider, found by discovery. */
  readonly issuer: string;
  readonly client: { readonly id: string; readonly proof: ClientProof };
  /** How sure the provider must be of who somebody is; empty: as it decides. */
  readonly levels: readonly string[];
  /** How long a session lasts unused, and at the longest. */
  readonly idleMs: number;
  readonly longestMs: number;
  /** Never a simulated one: what a provider signs holds for minutes of real time. */
  readonly now: Clock;
}

/** How the desk shows the provider that it is the desk; a key as OIDC NL GOV asks (private_key_jwt). */
export type ClientProof = { readonly key: webcrypto.CryptoKey } | { readonly secret: string };
