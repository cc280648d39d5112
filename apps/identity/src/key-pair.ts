import { generateKeyPair, webcrypto } from 'node:crypto';
import { promisify } from 'node:util';
import type { JWK } from 'oidc-provider';

/** A key for PS256: to sign with as the browser's API knows it, and as JSON Web Keys. */
export interface KeyPair {
  readonly signing: webcrypto.CryptoKey;
  readonly privateJwk: JWK;
  readonly publicJwk: JWK;
}

/** A fresh pair, in memory only. */
export const keyPair = async (kid: string): Promise<KeyPair> => {
  const { privateKey, publicKey } = await promisify(generateKeyPair)('rsa', { modulusLength: 2048 });
  const signing = await webcrypto.subtle.importKey(
    'pkcs8',
    privateKey.export({ type: 'pkcs8', format: 'der' }),
    { name: 'RSA-PSS', hash: 'SHA-256' },
    false,
    ['sign'],
  );
  const marks = { kid, alg: 'PS256', use: 'sig' };
  return {
    signing,
    privateJwk: { ...(privateKey.export({ format: 'jwk' }) as JWK), ...marks },
    publicJwk: { ...(publicKey.export({ format: 'jwk' }) as JWK), ...marks },
  };
};
