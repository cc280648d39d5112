export type Soort = 'directe-veiligheid' | 'structurele-veiligheid' | 'overig';
export type Stand = 'wordt-vervolgd' | 'afgesloten' | 'opgeschaald';

/** A decision as the chair is writing it. */
export interface DraftDecision {
  readonly id: string;
  readonly soort: Soort;
  readonly besluit: string;
}

/** An action as the chair is writing it. */
export interface DraftAction {
  readonly id: string;
  readonly wat: string;
  /** The code of a partner; empty: nobody yet. */
  readonly belegdBij: string;
  /** A day, `2026-12-15`. */
  readonly voor: string;
  readonly conditie: string;
  /** Whether the person knows of it; empty: not told. */
  readonly informering: string;
}

/** The outcome of a case as the chair is writing it; everything may still be empty. */
export interface OutcomeDraft {
  readonly besluiten: readonly DraftDecision[];
  readonly acties: readonly DraftAction[];
  readonly route: string;
  readonly regisseur: string;
  readonly regisseurFunctie: string;
  readonly adviesWanneer: string;
  readonly adviesOver: string;
  readonly advies: string;
  readonly stand: Stand | '';
  /** The moment of the meeting at which the case comes back. */
  readonly volgendOverleg: string;
  readonly opschalenNaar: string;
  readonly opschalenReden: string;
}

export const EMPTY_DRAFT: OutcomeDraft = {
  besluiten: [],
  acties: [],
  route: '',
  regisseur: '',
  regisseurFunctie: '',
  adviesWanneer: '',
  adviesOver: '',
  advies: '',
  stand: '',
  volgendOverleg: '',
  opschalenNaar: '',
  opschalenReden: '',
};

/** Whether a member of the meeting is there, and may decide for its organisation. */
export interface Presence {
  readonly aanwezig: '' | 'ja' | 'nee' | 'telefonisch';
  readonly mandaat: '' | 'ja' | 'nee';
}

/** Who is at a meeting, by the code of the member: it is the same for all its cases. */
export type Presences = Readonly<Record<string, Presence>>;

export const NOT_SAID: Presence = { aanwezig: '', mandaat: '' };

/** Everybody of whom nothing was said yet is there, and may decide. */
export const allPresent = (
  leden: readonly { readonly ketenpartner: string }[],
  said: Presences,
): Presences => ({
  ...Object.fromEntries(
    leden.map(({ ketenpartner }): [string, Presence] => [ketenpartner, { aanwezig: 'ja', mandaat: 'ja' }]),
  ),
  ...Object.fromEntries(Object.entries(said).filter(([, { aanwezig }]) => aanwezig !== '')),
});

/** With another decision, still empty. */
export const withDecision = (draft: OutcomeDraft, id: string, soort: Soort): OutcomeDraft => ({
  ...draft,
  besluiten: [...draft.besluiten, { id, soort, besluit: '' }],
});

/** With another action, for whom nobody was found yet. */
export const withAction = (draft: OutcomeDraft, id: string): OutcomeDraft => ({
  ...draft,
  acties: [...draft.acties, { id, wat: '', belegdBij: '', voor: '', conditie: '', informering: '' }],
});

/** One item of a list in another wording. */
export const changed = <Item extends { readonly id: string }>(
  items: readonly Item[],
  id: string,
  change: Partial<Item>,
): readonly Item[] => items.map((item) => (item.id === id ? { ...item, ...change } : item));

/** A list without one item. */
export const without = <Item extends { readonly id: string }>(
  items: readonly Item[],
  id: string,
): readonly Item[] => items.filter((item) => item.id !== id);
