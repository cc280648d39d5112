import { randomUUID } from 'node:crypto';
import { exampleRulebook } from '#contracts';
import type { Outcome } from '#core';
import { exampleData, storeReport } from '#testing';
import type { DeskParts } from '../desk-parts.js';

/** Monday 30 November 2026, 08:02 in Haagstede. */
export const MORNING = Date.parse('2026-11-30T08:02:00+01:00');

const [SYSTEM = ''] = exampleRulebook().ketenpartners.find(({ code }) => code === 'pol-dh')?.systemen ?? [];

/** An arrest of two suspects that the police of The Hague report, decided and stored in a case of its own (S02). */
export const arrest = (parts: DeskParts): Promise<Outcome> => {
  const id = randomUUID();
  return storeReport(parts, 'pol-dh', {
    specversion: '1.0',
    id,
    source: SYSTEM,
    type: 'nl.samenloop.aanhouding.v1',
    time: new Date(parts.clock()).toISOString(),
    subject: id,
    data: exampleData('aanhouding', 'twee-verdachten-drie-kinderen'),
  });
};
