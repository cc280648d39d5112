import type { Pool } from 'pg';
import { ownCaseId } from '#contracts';
import type { Board, Card, CaseId, Dossier, Instant } from '#core';
import type { Finding } from '../check/finding.js';
import type { Plan } from '../plan/plan-week.js';
import type { ReceivedAt } from '../reference/facts.js';
import type { PlannedCase } from '../plan/planned-case.js';
import { receivedReports } from '../check/received.js';
import type { Sent } from '../send/send-plan.js';
import type { WeekStreet } from '../street.js';
import { isDecidedOn, onBoard } from './on-board.js';
import { freshBoard, ownRulebook } from './fresh-board.js';
import { keptDossiers } from './kept-dossiers.js';
import { hashOfGiven, keyOfGiven, logHashes, type Hashes } from './log-hashes.js';
import { servedBoard } from './served-board.js';
import { LOOKERS, type Looker } from './lookers.js';

export interface LookParts {
  readonly street: WeekStreet;
  readonly pool: Pool;
  readonly plan: Plan;
  readonly sent: readonly Sent[];
}

export interface Look {
  readonly findings: readonly Finding[];
  readonly boards: number;
  readonly cards: number;
  /** Things given that were read again from the log. */
  readonly given: number;
}

/** Holds every board against what was given, what lies on the log, and the plan. The time must stand still. */
export const lookAtBoards = async (parts: LookParts, at: Instant): Promise<Look> => {
  const { street, pool, plan, sent } = parts;
  const { receivedIn } = await receivedReports(pool, sent);
  const organisations = [...new Set(LOOKERS.map(({ organisation }) => organisation))];
  const onLog = await logHashes(street.databaseUrl, street.keys, organisations);
  const rulebook = ownRulebook();
  const findings: Finding[] = (await street.rebuild()).map((name) => ({
    kind: 'drift',
    detail: `dossiers van ${name}: herbouwd uit het log zijn zij anders`,
  }));
  let [cards, given] = [0, 0];
  for (const organisation of organisations) {
    const kept = await keptDossiers(pool, street.keys, organisation);
    const hashes = onLog.get(organisation) ?? new Map<string, string>();
    given += hashes.size;
    findings.push(...dossierDrift(organisation, kept, hashes));
    for (const looker of LOOKERS.filter((one) => one.organisation === organisation)) {
      const served = await servedBoard(street, looker);
      const fresh = await freshBoard({ pool, keys: street.keys, rulebook }, looker, kept, at);
      cards += served.kaarten.length;
      findings.push(...boardDrift(looker, served, fresh), ...misplaced(plan, receivedIn, looker, served, at));
    }
  }
  return { findings, boards: LOOKERS.length, cards, given };
};

/** The same was kept as lies on the log: nothing is missing, more or other. Own reports are not on these topics. */
const dossierDrift = (
  name: string,
  kept: ReadonlyMap<CaseId, Dossier>,
  onLog: Hashes,
): readonly Finding[] => {
  const found = new Map(
    [...kept].flatMap(([caseId, dossier]) =>
      [...dossier.values()]
        .filter(({ isOwn }) => !isOwn)
        .map((one) => [keyOfGiven(caseId, one.id), hashOfGiven(one)] as const),
    ),
  );
  const drift = (detail: string): Finding => ({ kind: 'drift', detail: `dossier van ${name}: ${detail}` });
  return [
    ...[...onLog].flatMap(([key, hash]) =>
      found.get(key) === hash ? [] : [drift(`${key} is ${found.has(key) ? 'anders' : 'er niet'}`)],
    ),
    ...[...found.keys()].filter((key) => !onLog.has(key)).map((key) => drift(`${key} ligt niet op het log`)),
  ];
};

/** The board that was kept up to date is the board that is made anew. */
const boardDrift = ({ table, organisation }: Looker, served: Board, fresh: Board): readonly Finding[] => {
  const drift = (detail: string): Finding => ({
    kind: 'drift',
    detail: `bord ${table} van ${organisation}: ${detail}`,
  });
  const written = (card: Card): string => JSON.stringify({ ...card, versie: undefined });
  const freshCards = new Map(fresh.kaarten.map((card) => [card.zaak, written(card)]));
  const servedCards = new Map(served.kaarten.map((card) => [card.zaak, written(card)]));
  const order = (board: Board): string => board.kaarten.map(({ zaak }) => zaak).join();
  return [
    ...[...freshCards].flatMap(([zaak, card]) =>
      servedCards.get(zaak) === card
        ? []
        : [drift(`zaak ${zaak} is ${servedCards.has(zaak) ? 'anders' : 'er niet'}`)],
    ),
    ...[...servedCards.keys()]
      .filter((zaak) => !freshCards.has(zaak))
      .map((zaak) => drift(`zaak ${zaak} is er te veel`)),
    ...(freshCards.size === servedCards.size && order(served) !== order(fresh)
      ? [drift('in een andere volgorde')]
      : []),
    ...(JSON.stringify(served.aanTafel) === JSON.stringify(fresh.aanTafel)
      ? []
      : [drift('anderen aan tafel')]),
  ];
};

/** Each case is on the board of whom the plan gave it to, and on nobody else's. */
const misplaced = (
  plan: Plan,
  receivedIn: (planned: PlannedCase) => ReceivedAt,
  looker: Looker,
  served: Board,
  at: Instant,
): readonly Finding[] => {
  const shown = new Map(served.kaarten.map((card) => [card.zaak, card]));
  const isToldAll = looker.organisation.startsWith('om-') || looker.organisation.startsWith('pol-');
  const finding = (planned: PlannedCase, detail: string): Finding => ({
    kind: 'misplaced',
    detail: `zaak ${planned.name} (${planned.region.code}) ${detail} op het bord ${looker.table} van ${looker.organisation}`,
  });
  const known = new Set<CaseId>();
  const found = plan.cases.flatMap((planned): readonly Finding[] => {
    const caseId = ownCaseId(planned.region.police, planned.name);
    known.add(caseId);
    const receivedAt = receivedIn(planned);
    const due = onBoard(planned, receivedAt, looker, at);
    const card = shown.get(caseId);
    if (card === undefined) return due === 'must' ? [finding(planned, 'ontbreekt')] : [];
    if (due === 'not') return [finding(planned, 'hoort niet')];
    const stand = isDecidedOn(planned, receivedAt, at) ? 'besloten' : 'open';
    return isToldAll && card.stand !== stand ? [finding(planned, `is ${card.stand} en niet ${stand}`)] : [];
  });
  const unknown = served.kaarten.filter(({ zaak }) => !known.has(zaak));
  return [
    ...found,
    ...unknown.map(({ zaak }): Finding => ({
      kind: 'misplaced',
      detail: `zaak ${zaak} staat niet in het plan`,
    })),
  ];
};
