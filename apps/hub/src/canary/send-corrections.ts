import type { Contracts } from '#contracts';
import { ask } from '../../../gateway/src/testing/ask.js';
import type { CanaryHub } from './canary-hub.js';
import { envelopeOf } from './envelope-of.js';
import type { Mark } from './mark.js';
import { codesIn, outcomeOf } from './send-reports.js';
import type { SentReport } from './sent-report.js';
import type { UniqueTexts } from './unique-texts.js';

const KIND = 'correctie';
const isWord = ({ text, field }: Mark): boolean => field !== null && /^kanarie[a-z]+$/.test(text);

/** Corrects a text of the first report of each kind, as its sender does: the new text has the same right as the old one. */
export const sendCorrections = async (
  hub: CanaryHub,
  texts: UniqueTexts,
  contracts: Contracts,
  reports: readonly SentReport[],
): Promise<readonly SentReport[]> => {
  const type = contracts.all.find(({ kind }) => kind === KIND)?.type ?? '';
  const kinds = new Set(reports.map(({ kind }) => kind));
  const firsts = [...kinds].flatMap(
    (kind) =>
      reports.find(
        (report) => report.kind === kind && report.capacity === report.partner && report.marks.some(isWord),
      ) ?? [],
  );
  const sent = firsts.map(async (report): Promise<SentReport> => {
    const field = report.marks.find(isWord)?.field ?? null;
    const corrected: Mark = { text: texts.word(), what: `corrected ${report.kind} ${field?.pointer}`, field };
    const reason: Mark = {
      text: texts.word(),
      what: `reason of a correction of ${report.kind}`,
      field: { kind: KIND, pointer: '/reden', category: 'correctie', role: null, member: 'reden' },
    };
    const data = {
      betreft: report.id,
      soort: KIND,
      wijzigingen: [{ veld: field?.pointer ?? '', nieuw: corrected.text }],
      reden: reason.text,
    };
    const { event, eventId, marks } = envelopeOf(texts, report, type, data, hub.clock(), report.subject);
    const told = await ask(new URL(hub.url), {
      method: 'POST',
      path: '/v1/berichten',
      token: hub.tokens[report.partner] ?? '',
      headers: { 'content-type': 'application/cloudevents+json' },
      body: JSON.stringify(event),
    });
    const id = typeof told.json['bericht'] === 'string' ? told.json['bericht'] : null;
    const made = {
      ...report,
      kind: KIND,
      id,
      eventId,
      marks: [corrected, reason, ...marks],
      faults: codesIn(told.json),
    };
    return outcomeOf(hub, made);
  });
  return Promise.all(sent);
};
