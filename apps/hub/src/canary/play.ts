import { loadContracts } from '#contracts';
import type { RulebookDocument } from '#core';
import type { Pool } from 'pg';
import { checkedExample } from '../checked-example.js';
import type { CanaryHub } from './canary-hub.js';
import { examplesOf } from './examples-of.js';
import { readFeed } from './read-feed.js';
import { sendCorrections } from './send-corrections.js';
import { sendReports, type Round } from './send-reports.js';
import { sendWrong } from './send-wrong.js';
import type { SentReport } from './sent-report.js';
import type { Mark } from './mark.js';
import { uniqueTexts } from './unique-texts.js';
import { settled } from './settled.js';
import type { Place } from './place.js';

/** What was sent and what was answered to it. */
export interface Played {
  readonly rulebook: RulebookDocument;
  /** The kinds of report that partners send. */
  readonly kinds: readonly string[];
  readonly reports: readonly SentReport[];
  /** Marks of what was wrong from the start. */
  readonly wrong: readonly Mark[];
  readonly answers: readonly Place[];
}

const DAY = Date.parse('2026-12-08T10:00:00+01:00');
const NIGHT = Date.parse('2026-12-09T03:14:00+01:00');

/** Sends every kind of report by day, into the cases that partners were told of, by night and marked to the last word; then what is wrong. */
export const play = async (hub: CanaryHub, pool: Pool): Promise<Played> => {
  const contracts = loadContracts();
  const rulebook = checkedExample(contracts.all);
  const everything = examplesOf(contracts.all);
  // A correction is about a report that its sender sent; it is made from that.
  const examples = everything.filter(({ contract }) => contract.kind !== 'correctie');
  const texts = uniqueTexts(JSON.stringify(rulebook));
  const reports: SentReport[] = [];
  let turn = 0;
  const round = async (at: number, marksAll: boolean, caseOf: Round['caseOf']): Promise<void> => {
    hub.clock.shiftTo(at);
    const byNight = at >= NIGHT;
    reports.push(
      ...(await sendReports(hub, examples, { turn, texts, contracts, rulebook, marksAll, byNight, caseOf })),
    );
    turn += 1;
    await settled(pool);
  };
  const own = new Map<string, string>();
  const ownCase = (partner: string) => {
    if (!own.has(partner)) own.set(partner, texts.word());
    return { subject: own.get(partner) ?? '', report: null };
  };
  await round(DAY, false, ownCase);
  reports.push(...(await sendCorrections(hub, texts, contracts, reports)));
  await round(DAY, false, await casesTold(hub, rulebook));
  await round(NIGHT, false, ownCase);
  await round(NIGHT, true, () => null);
  const { marks, answers } = await sendWrong(hub, texts, rulebook, everything);
  await settled(pool);
  const kinds = contracts.all.map(({ kind }) => kind).filter((kind) => isSent(rulebook, kind));
  return { rulebook, kinds, reports, wrong: marks, answers };
};

/** Whether any partner may send it: what the hub alone says holds no mark of its own. */
const isSent = ({ deelregels, ketenpartners }: RulebookDocument, kind: string): boolean =>
  deelregels.some(
    ({ bericht, van }) => bericht === kind && ketenpartners.some(({ soort }) => van.includes(soort)),
  );

/** The latest case that each partner was told of, with the report it got. */
const casesTold = async (hub: CanaryHub, rulebook: RulebookDocument): Promise<Round['caseOf']> => {
  const told = await Promise.all(
    rulebook.ketenpartners.map(async ({ code }) => [code, (await readFeed(hub, code)).at(-1)] as const),
  );
  const cases = new Map(told);
  return (partner) => {
    const event = cases.get(partner);
    return event === undefined
      ? null
      : { subject: String(event['subject']), report: String(event['berichtid']) };
  };
};
