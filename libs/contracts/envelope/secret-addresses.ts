import type { CaseState } from '#core';

type SecretAddresses = CaseState['secretAddresses'];

/** The secret addresses of a case as the bytes that are sealed. */
export const writeSecretAddresses = (addresses: SecretAddresses): Buffer =>
  Buffer.from(JSON.stringify(addresses));

/** These bytes read back; none when nothing was sealed or the key of the case was destroyed (null). */
export const readSecretAddresses = (opened: Buffer | null): SecretAddresses =>
  opened === null ? [] : (JSON.parse(opened.toString('utf8')) as SecretAddresses);
