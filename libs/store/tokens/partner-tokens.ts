import { createHash, randomBytes } from 'node:crypto';
import { IsNull, type DataSource } from 'typeorm';
import type { RecipientName } from '#core';
import { PartnerTokenEntity } from '../entities/partner-token.entity.js';

const hashOf = (token: string): Buffer => createHash('sha256').update(token).digest();

/**
 * Makes a token of 256 random bits for a system of a partner, or of one of its functions: that reads the feed of the function and
 * no other. It is shown once; only its hash is kept.
 */
export const issueToken = async (
  source: DataSource,
  partner: RecipientName,
  system: string,
): Promise<string> => {
  const token = `slp_${randomBytes(32).toString('base64url')}`;
  await source
    .getRepository(PartnerTokenEntity)
    .insert({ hash: hashOf(token), partner, system, revokedAt: null });
  return token;
};

/** Whose token this is; null when nobody's, or no longer valid. */
export const recipientOfToken = async (source: DataSource, token: string): Promise<RecipientName | null> => {
  const found = await source.getRepository(PartnerTokenEntity).findOneBy({ hash: hashOf(token) });
  return found === null || found.revokedAt !== null ? null : found.partner;
};

/** Ends all tokens that were given to this system. */
export const revokeTokens = async (source: DataSource, system: string): Promise<void> => {
  await source
    .getRepository(PartnerTokenEntity)
    .update({ system, revokedAt: IsNull() }, { revokedAt: new Date() });
};
