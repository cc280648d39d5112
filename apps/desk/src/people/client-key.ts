import { createPrivateKey, webcrypto, type KeyObject } from 'node:crypto';
import { StartFault } from '#runtime';

/** The key with which the desk proves to the provider that it is the desk: PS256 for RSA, ES256 for the curve P-256. */
export const clientKey = async (pem: string, where: string): Promise<webcrypto.CryptoKey> => {
  const key = read(pem);
  const algorithm = key === null ? null : algorithmOf(key);
  if (key === null || algorithm === null)
    throw new StartFault(
      `De sleutel in ${where} is onjuist: verwacht een private sleutel in PEM, RSA van ten minste 2048 bits of EC P-256.`,
    );
  const bytes = key.export({ type: 'pkcs8', format: 'der' });
  return webcrypto.subtle.importKey('pkcs8', bytes, algorithm, false, ['sign']);
};

const read = (pem: string): KeyObject | null => {
  try {
    return createPrivateKey(pem);
  } catch {
    return null;
  }
};

const algorithmOf = ({ asymmetricKeyType, asymmetricKeyDetails }: KeyObject) => {
  if (asymmetricKeyType === 'rsa' && (asymmetricKeyDetails?.modulusLength ?? 0) >= 2048)
    return { name: 'RSA-PSS', hash: 'SHA-256' };
  return asymmetricKeyType === 'ec' && asymmetricKeyDetails?.namedCurve === 'prime256v1'
    ? { name: 'ECDSA', namedCurve: 'P-256' }
    : null;
};
