import { randomUUID } from 'node:crypto';
import { exampleReport, exampleRulebook } from '#contracts';

/** Monday 30 November 2026, 08:02 in Haagstede. */
export const MORNING = Date.parse('2026-11-30T08:02:00+01:00');

const [SYSTEM = ''] = exampleRulebook().ketenpartners.find(({ code }) => code === 'pol-dh')?.systemen ?? [];

/** The arrest of two suspects, as the police of The Hague report it in a case of its own (S02). */
export const arrestEvent = (at: number): object => {
  const id = randomUUID();
  return {
    specversion: '1.0',
    id,
    source: SYSTEM,
    type: 'nl.samenloop.aanhouding.v1',
    time: new Date(at).toISOString(),
    subject: id,
    data: exampleReport('aanhouding', 'twee-verdachten-drie-kinderen'),
  };
};
