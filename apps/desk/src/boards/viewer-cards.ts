import {
  cardOf,
  dossierVersion,
  type Card,
  type CaseId,
  type CaseNow,
  type Instant,
  type Viewer,
} from '#core';
import type { NumberedRulebook, RulebookShelf } from '#store';
import { casesNow, keyOfCaseNow } from './case-now.js';
import { oneAtATime } from './one-at-a-time.js';
import { joined, type DossierParts, type RecipientDossiers } from './recipient-dossiers.js';

/** A card as it is served: with the version that a decision on it must name. */
export interface VersionedCard extends Card {
  readonly versie: string;
}

export interface ServedCard {
  readonly card: VersionedCard;
  readonly json: string;
}

/** The cards of all cases that one viewer can have on a board, each made anew only when something in it can have changed. */
export interface ViewerCards {
  readonly viewer: Viewer;
  /** Whose dossiers they are made of. */
  readonly reads: readonly RecipientDossiers[];
  readonly cards: ReadonlyMap<CaseId, ServedCard>;
  /** When the first card changes by itself; null: none does. */
  readonly validUntil: () => Instant | null;
  readonly refresh: () => Promise<void>;
  /** Has the terms of all cases, and who saw what, read again with the next refresh. */
  readonly lookAgain: () => void;
}

export interface CardParts extends DossierParts {
  readonly rulebooks: RulebookShelf;
}

interface Known {
  readonly version: string;
  readonly caseNow: CaseNow;
  readonly caseKey: string;
  readonly rulebook: number;
  readonly validUntil: Instant | null;
}

/** Terms can move without anything new for this viewer: all are looked at again after this time. */
const LOOK_AGAIN_MS = 5_000;
const NOWHERE: CaseNow = { region: '', terms: [], seen: new Map() };

export const viewerCards = (
  parts: CardParts,
  viewer: Viewer,
  recipients: readonly RecipientDossiers[],
): ViewerCards => {
  const cards = new Map<CaseId, ServedCard>();
  const known = new Map<CaseId, Known>();
  let lookedAt = -Infinity;

  const versionOf = (caseId: CaseId): string =>
    recipients.map(({ cases }) => cases.get(caseId)?.number ?? 0).join('.');

  const derive = (
    caseId: CaseId,
    caseNow: CaseNow,
    { id, rulebook }: NumberedRulebook,
    at: Instant,
  ): void => {
    const version = versionOf(caseId);
    const dossier = joined(recipients.flatMap(({ cases }) => cases.get(caseId)?.dossier ?? []));
    const made = cardOf(rulebook, viewer, dossier, caseNow, caseId, at);
    known.set(caseId, {
      version,
      caseNow,
      caseKey: keyOfCaseNow(caseNow),
      rulebook: id,
      validUntil: made?.validUntil ?? null,
    });
    if (made === null) return void cards.delete(caseId);
    const card = { ...made.card, versie: dossierVersion(dossier) };
    const json = JSON.stringify(card);
    if (cards.get(caseId)?.json !== json) cards.set(caseId, { card, json });
  };

  return {
    viewer,
    reads: recipients,
    cards,
    lookAgain: () => (lookedAt = -Infinity),
    validUntil: () =>
      [...known.values()].reduce<Instant | null>(
        (first, { validUntil }) =>
          validUntil !== null && (first === null || validUntil < first) ? validUntil : first,
        null,
      ),
    refresh: oneAtATime(async () => {
      await Promise.all(recipients.map(({ refresh }) => refresh()));
      const numbered = await parts.rulebooks.active();
      const cases = [...new Set(recipients.flatMap(({ cases }) => [...cases.keys()]))];
      const isLooking = performance.now() - lookedAt > LOOK_AGAIN_MS;
      const changed = cases.filter((id) => known.get(id)?.version !== versionOf(id));
      if (isLooking) lookedAt = performance.now();
      const read = await casesNow(parts, viewer.organisation, isLooking ? cases : changed);
      const there = new Set(cases);
      for (const id of known.keys()) if (!there.has(id)) void (known.delete(id), cards.delete(id));
      const at = parts.clock();
      const fresh = new Set(changed);
      for (const id of cases) {
        const before = known.get(id);
        const caseNow = read.get(id) ?? before?.caseNow ?? NOWHERE;
        const stands =
          before !== undefined &&
          !fresh.has(id) &&
          before.rulebook === numbered.id &&
          (before.validUntil === null || before.validUntil > at) &&
          (!read.has(id) || before.caseKey === keyOfCaseNow(caseNow));
        if (!stands) derive(id, caseNow, numbered, at);
      }
    }),
  };
};
