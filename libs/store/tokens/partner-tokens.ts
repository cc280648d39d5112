import { createHash, randomBytes } from 'node:crypto';
import { IsNull, type DataSource } from 'typeorm';
import type { PartnerId } from '#core';
import { PartnerTokenEntity } from '../entities/partner-token.entity.js';

const hashOf = (token: string): Buffer => createHash('sha256').update(token).digest();

/** Makes a token of 256 random bits for a partner's system. It is shown once; only its hash is kept. */
export const issueToken = async (source: DataSource, partner: PartnerId, system: string): Promise<string> => {
  const token = `slp_${randomBytes(32).toString('base64url')}`;
  await source
    .getRepository(PartnerTokenEntity)
    .insert({ hash: hashOf(token), partner, system, revokedAt: null });
  return token;
};

/** Whose token this is; null when nobody's, or no longer valid. */
export const partnerOfToken = async (source: DataSource, token: string): Promise<PartnerId | null> => {
  const found = await source.getRepository(PartnerTokenEntity).findOneBy({ hash: hashOf(token) });
  return found === null || found.revokedAt !== null ? null : found.partner;
};

/** Ends all tokens that were given to this system. */
export const revokeTokens = async (source: DataSource, system: string): Promise<void> => {
  await source
    .getRepository(PartnerTokenEntity)
    .update({ system, revokedAt: IsNull() }, { revokedAt: new Date() });
};
