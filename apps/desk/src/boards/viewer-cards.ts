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
import { isAsBefore, type CasesNow } from './cases-now.js';
import type { HandlerView } from './handler-view.js';
import { oneAtATime } from './one-at-a-time.js';
import { joined, type DossierParts, type RecipientDossiers } from './recipient-dossiers.js';

/** A card as it is served: with the version that a decision on it must name, and on one's own screen who handles the case. */
export interface VersionedCard extends Card {
  readonly versie: string;
  readonly behandeling?: HandlerView;
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
  /** Takes in what came for this viewer. */
  readonly refresh: () => Promise<void>;
  /** The same, and reads the terms of all cases and who saw what again: these change without anything new for this viewer. */
  readonly lookAgain: () => Promise<void>;
  /** Has the terms of one case, and who saw what of it, read again with the next refresh. */
  readonly lookAt: (caseId: CaseId) => void;
}

export interface CardParts extends DossierParts {
  readonly rulebooks: RulebookShelf;
  readonly casesNow: CasesNow;
}

interface Known {
  readonly version: string;
  readonly caseNow: CaseNow;
  readonly rulebook: number;
  readonly validUntil: Instant | null;
}

/** Terms that were read so short ago for another viewer are not read again for this one. */
const SHARED_MS = 2_500;

const NOWHERE: CaseNow = { region: '', terms: [], seen: new Map() };

export const viewerCards = (
  parts: CardParts,
  viewer: Viewer,
  recipients: readonly RecipientDossiers[],
): ViewerCards => {
  const cards = new Map<CaseId, ServedCard>();
  const known = new Map<CaseId, Known>();
  const asked = new Set<CaseId>();
  let isLooking = false;

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
      rulebook: id,
      validUntil: made?.validUntil ?? null,
    });
    if (made === null) return void cards.delete(caseId);
    const card = { ...made.card, versie: dossierVersion(dossier) };
    const json = JSON.stringify(card);
    if (cards.get(caseId)?.json !== json) cards.set(caseId, { card, json });
  };

  const refresh = oneAtATime(async () => {
    await Promise.all(recipients.map(({ refresh }) => refresh()));
    const numbered = await parts.rulebooks.active();
    const cases = [...new Set(recipients.flatMap(({ cases }) => [...cases.keys()]))];
    const changed = new Set(cases.filter((id) => known.get(id)?.version !== versionOf(id)));
    const isNew = (id: CaseId): boolean => changed.has(id) || asked.has(id);
    const fresh = cases.filter(isNew);
    const others = isLooking ? cases.filter((id) => !isNew(id)) : [];
    isLooking = false;
    asked.clear();
    const { organisation } = viewer;
    const [anew, again] = await Promise.all([
      parts.casesNow(organisation, fresh),
      parts.casesNow(organisation, others, performance.now() - SHARED_MS),
    ]);
    const read = new Map([...again, ...anew]);
    const there = new Set(cases);
    for (const id of known.keys()) if (!there.has(id)) void (known.delete(id), cards.delete(id));
    const at = parts.clock();
    for (const id of cases) {
      const before = known.get(id);
      const caseNow = read.get(id) ?? before?.caseNow ?? NOWHERE;
      const stands =
        before !== undefined &&
        !changed.has(id) &&
        before.rulebook === numbered.id &&
        (before.validUntil === null || before.validUntil > at) &&
        isAsBefore(before.caseNow, caseNow);
      if (!stands) derive(id, caseNow, numbered, at);
    }
  });

  return {
    viewer,
    reads: recipients,
    cards,
    refresh,
    lookAgain: () => {
      isLooking = true;
      return refresh();
    },
    lookAt: (caseId) => void asked.add(caseId),
  };
};
