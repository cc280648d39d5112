import {
  agendaOf,
  boardOf,
  cardOf,
  caseRegion,
  emptyDossier,
  inCommon,
  recipientOfName,
  withGiven,
  zsmTableIn,
} from '#core';
import type {
  Accepted,
  Card,
  CaseId,
  CaseNow,
  CaseState,
  Dossier,
  Given,
  Instant,
  JsonObject,
  RecipientName,
  ReportId,
  Rulebook,
  Term,
} from '#core';
import type { Desk } from './desk.js';
import { givensOf } from './twin-givens.js';

type TableDocument = Rulebook['document']['tafels'][number];

/** The desk of the twin: it keeps what each recipient was given, and derives the cards from that with the real core. */
export interface TwinDesk extends Desk {
  add(outcome: Accepted): void;
}

/** What the rest of the twin knows. */
export interface TwinHub {
  readonly rulebook: Rulebook;
  readonly cases: ReadonlyMap<CaseId, CaseState>;
  termsOf(caseId: CaseId): readonly Term[];
  now(): Instant;
}

/** A card, and how long it stands. */
interface Made {
  readonly number: number;
  readonly at: Instant;
  readonly card: Card | null;
  readonly validUntil: Instant | null;
}

export const twinDesk = (hub: TwinHub): TwinDesk => {
  const { rulebook, cases } = hub;
  const dossiers = new Map<string, Dossier>();
  const seen = new Map<string, Map<ReportId, Instant>>();
  const made = new Map<string, Made>();
  // Rises with everything that can change a card of the case.
  const numbers = new Map<CaseId, number>();
  const changed = (caseId: CaseId): void => void numbers.set(caseId, (numbers.get(caseId) ?? 0) + 1);

  const dossierOf = (viewer: RecipientName, caseId: CaseId): Dossier => {
    const { recipient } = recipientOfName(viewer);
    return new Map([
      ...(dossiers.get(`${recipient} ${caseId}`) ?? emptyDossier),
      ...(dossiers.get(`${viewer} ${caseId}`) ?? emptyDossier),
    ]);
  };

  const cardFor = (viewer: RecipientName, caseId: CaseId): Card | null => {
    const [number, at] = [numbers.get(caseId) ?? 0, hub.now()];
    const known = made.get(`${viewer} ${caseId}`);
    const stands = known?.number === number && known.at <= at && (known.validUntil ?? Infinity) > at;
    if (stands) return known.card;
    const { recipient: organisation, function: of } = recipientOfName(viewer);
    const caseNow: CaseNow = {
      region: caseRegion(cases.get(caseId)?.facts),
      terms: hub.termsOf(caseId),
      seen: seen.get(`${organisation} ${caseId}`) ?? new Map(),
    };
    const dossier = dossierOf(viewer, caseId);
    const fresh = cardOf(rulebook, { organisation, function: of }, dossier, caseNow, caseId, at);
    const { card = null, validUntil = null } = fresh ?? {};
    made.set(`${viewer} ${caseId}`, { number, at, card, validUntil });
    return card;
  };

  const tableOf = (region: string): TableDocument => {
    const table = zsmTableIn(rulebook, region);
    if (table === undefined) throw new Error(`there is no ZSM table in ${region}`);
    return table;
  };

  /** Only who sits at the table has anything on it. */
  const cardsAt = ({ code, leden }: TableDocument, viewer: RecipientName): readonly Card[] =>
    leden.includes(recipientOfName(viewer).recipient)
      ? [...cases.keys()]
          .flatMap((caseId) => cardFor(viewer, caseId) ?? [])
          .filter(({ tafel }) => tafel === code)
      : [];

  return {
    add: (outcome) => {
      changed(outcome.caseAfter.id);
      for (const given of givensOf(rulebook, outcome)) {
        const key = `${given.recipient} ${outcome.caseAfter.id}`;
        dossiers.set(key, withGiven(dossiers.get(key) ?? emptyDossier, given));
      }
    },
    board: async (viewers, region) => {
      const table = tableOf(region);
      // On a screen for all to see nobody looks in a function.
      const lookers = viewers.length === 1 ? viewers : viewers.map((name) => recipientOfName(name).recipient);
      const boards = lookers.map((looker) =>
        boardOf(rulebook, table.code, cardsAt(table, looker), hub.now()),
      );
      return JSON.parse(JSON.stringify(inCommon(boards))) as JsonObject;
    },
    opened: async (viewer, caseId, region) => {
      if (!cardsAt(tableOf(region), viewer).some(({ zaak }) => zaak === caseId)) return null;
      const { recipient } = recipientOfName(viewer);
      const givens: readonly Given[] = [...dossierOf(viewer, caseId).values()];
      const read = seen.get(`${recipient} ${caseId}`) ?? new Map<ReportId, Instant>();
      for (const { reportId } of givens) if (!read.has(reportId)) read.set(reportId, hub.now());
      seen.set(`${recipient} ${caseId}`, read);
      changed(caseId);
      return { berichten: givens.map(({ data }) => data) };
    },
    agenda: async (viewer, table, moment) => {
      const { recipient: organisation, function: of } = recipientOfName(viewer);
      const known = [...cases].map(([id, { facts }]) => ({
        id,
        dossier: dossierOf(viewer, id),
        now: { region: caseRegion(facts) },
      }));
      const overleg = agendaOf(rulebook, table, { organisation, function: of }, known, [], hub.now());
      const found = overleg?.vergaderingen.find((one) => Date.parse(one.moment) === Date.parse(moment));
      return JSON.parse(JSON.stringify(found ?? { punten: [] })) as JsonObject;
    },
  };
};
