import { createHmac, randomBytes } from 'node:crypto';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { newCaseKey, unwrapKey, wrapKey } from './case-key.js';
import { cipher } from './cipher.js';
import { keyFor } from './key-for.js';
import { keyedDigest } from './keyed-digest.js';
import { keyring } from './keyring.js';
import { masterKey } from './master-key.js';

const key = Buffer.alloc(32, 7);

describe('a cipher', () => {
  it('opens what it sealed, whatever it is', () => {
    const { seal, open } = cipher(key);
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 3_000 }), (bytes) => {
        expect(open(seal(Buffer.from(bytes)))).toEqual(Buffer.from(bytes));
      }),
      { numRuns: 200 },
    );
  });

  it('opens nothing that was changed in any byte', () => {
    const { seal, open } = cipher(key);
    const sealed = seal(Buffer.from('zaak'));
    sealed.forEach((byte, at) => {
      const changed = Buffer.from(sealed);
      changed[at] = byte ^ 1;
      expect(() => open(changed)).toThrow();
    });
    expect(() => open(sealed.subarray(0, 20))).toThrow('not sealed by this version');
  });

  it('never uses a nonce twice, also past its pool', () => {
    const { seal } = cipher(key);
    const found = new Set(Array.from({ length: 3_000 }, () => seal(Buffer.alloc(0)).toString('hex', 1, 13)));
    expect(found.size).toBe(3_000);
  });

  it('follows the standard: a known answer opens', () => {
    // McGrew & Viega, "The Galois/Counter Mode of Operation", test case 14.
    const known = Buffer.concat([
      Buffer.from([1]),
      Buffer.alloc(12),
      Buffer.from('d0d1c8a799996bf0265b98b5d48ab919', 'hex'),
      Buffer.from('cea7403d4d606b6e074ec5d3baf39d18', 'hex'),
    ]);
    expect(cipher(Buffer.alloc(32)).open(known)).toEqual(Buffer.alloc(16));
  });
});

describe('a case key', () => {
  it('unwraps for its own case only', () => {
    const wrapping = cipher(key);
    const caseKey = newCaseKey();
    const wrapped = wrapKey(wrapping, caseKey, 'zaak-1');
    expect(unwrapKey(wrapping, wrapped, 'zaak-1')).toEqual(caseKey);
    expect(() => unwrapKey(wrapping, wrapped, 'zaak-2')).toThrow();
  });
});

describe('an event id', () => {
  const keys = keyring(key);
  const ofCase = keys.newCaseKey('zaak-1');
  const kept = { caseId: ofCase.caseId, wrappedKey: ofCase.wrappedKey, reportId: 'bericht-1' };

  it('comes back for its own report, and is gone with the key of its case', () => {
    const sealedEventId = keys.sealEventId(ofCase, 'bericht-1', 'mutatie-venbroek');
    expect(sealedEventId.includes('venbroek')).toBe(false);
    expect(keys.eventIdOf({ ...kept, sealedEventId })).toBe('mutatie-venbroek');
    expect(keys.eventIdOf({ ...kept, sealedEventId, wrappedKey: null })).toBeNull();
    expect(() => keys.eventIdOf({ ...kept, sealedEventId, reportId: 'bericht-2' })).toThrow();
  });

  it('of a rejected report, which has no case, comes back too; one that was not kept does not', () => {
    const sealedEventId = keys.sealEventId(null, 'bericht-1', 'mutatie-1');
    const rejected = { caseId: null, wrappedKey: null, reportId: 'bericht-1' };
    expect(keys.eventIdOf({ ...rejected, sealedEventId })).toBe('mutatie-1');
    expect(keys.eventIdOf({ ...rejected, sealedEventId: null })).toBeNull();
  });

  it('is never taken for the body of its report', () => {
    const sealed = keys.sealEventId(ofCase, 'bericht-1', 'mutatie-1');
    expect(() => keys.openBody(ofCase, 'bericht-1', sealed)).toThrow();
  });
});

describe('what was sealed for a case', () => {
  it.each([
    ['taken away', null],
    ['emptied', Buffer.alloc(0)],
  ])('is gone for good once its key was %s, and that holds nobody up', (_how, wrappedKey) => {
    const keys = keyring(key);
    const made = keys.newCaseKey('zaak-1');
    const sealed = keys.sealBody(made, 'bericht-1', Buffer.from('{}'));
    const sealedFacts = keys.sealBody(made, 'zaak-1', Buffer.from('{}'));
    const sealedEventId = keys.sealEventId(made, 'bericht-1', 'kenmerk');
    const kept = {
      caseId: 'zaak-1',
      reportId: 'bericht-1',
      structured: true,
      sealed,
      sealedFacts,
      sealedEventId,
    };
    const opened = (row: typeof kept & { readonly wrappedKey: Buffer | null }): readonly unknown[] => [
      keys.bodyOf(row)?.bytes.toString(),
      keys.factsOf(row)?.toString(),
      keys.eventIdOf(row),
    ];
    expect(opened({ ...kept, wrappedKey: made.wrappedKey })).toEqual(['{}', '{}', 'kenmerk']);
    expect(opened({ ...kept, wrappedKey })).toEqual([undefined, undefined, null]);
  });
});

describe('derived keys and digests', () => {
  it('differ per purpose and stay the same over time', () => {
    expect(keyFor(key, 'bericht')).toEqual(keyFor(key, 'bericht'));
    expect(keyFor(key, 'bericht')).not.toEqual(keyFor(key, 'bewijs'));
    expect(keyFor(key, 'bericht')).toHaveLength(32);
  });

  it('digest as RFC 4231 test case 2 says', () => {
    expect(keyedDigest(Buffer.from('Jefe'))('what do ya want for nothing?').toString('hex')).toBe(
      '5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843',
    );
  });

  it('digest texts and bytes of any length as HMAC does, one after the other', () => {
    const digest = keyedDigest(key);
    const texts = ['', 'kort', 'é€\u{1F600}'.repeat(700), 'a'.repeat(5_462), '€'.repeat(20_000), 'weer kort'];
    for (const text of texts) {
      const expected = createHmac('sha256', key).update(text).digest();
      expect(digest(text)).toEqual(expected);
      expect(digest(Buffer.from(text))).toEqual(expected);
    }
  });
});

describe('the master key', () => {
  it('is made once, for its owner only, and the same for two that start at once', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'samenloop-sleutel-'));
    const [one, other] = await Promise.all([masterKey(undefined, folder), masterKey(undefined, folder)]);
    expect(one).toEqual(other);
    expect((await stat(join(folder, 'sleutel'))).mode & 0o777).toBe(0o600);
    await rm(folder, { recursive: true });
  });

  it('is taken from the environment when given, and refused when it is not 32 bytes', async () => {
    const given = randomBytes(32);
    expect(await masterKey(given.toString('base64'), '/nergens')).toEqual(given);
    await expect(masterKey('a29ydA==', '/nergens')).rejects.toThrow(
      'De sleutel in SAMENLOOP_SLEUTEL is onjuist: verwacht 32 bytes in base64 (openssl rand -base64 32).',
    );
  });
});
