import { reasonToTell } from '../deliver/reason-to-tell.js';
import { toRfc3339, type Instant } from '../report/instant.js';
import type { DecidedRecipient } from './decided-recipient.js';
import { explainRecipient } from './explain-recipient.js';
import type { DecidedUnder } from './explain-recipient.js';
import type { FieldExplanation, FieldWay, RecipientExplanation } from './explanation.js';

/** What a later check found (P20), as it was kept. */
export interface FoundLater {
  readonly outcome: 'gestopt' | 'vernauwd' | 'vervangen';
  readonly at: Instant;
  /** Why it stopped, or the report that replaced it. */
  readonly reason: string | null;
  /** The decision under which it was narrowed, with the rulebook of that time. */
  readonly renewed: {
    readonly under: Omit<DecidedUnder, 'roles' | 'contracts' | 'types'>;
    readonly decided: Pick<DecidedRecipient, 'plan' | 'held' | 'conditions' | 'persons'>;
  } | null;
}

/** A later check in words; of a narrower view the fields of which less is seen. */
export interface SecondLookExplanation {
  readonly op: string;
  readonly uitkomst: FoundLater['outcome'];
  readonly reden: string | null;
  readonly zin: string;
  readonly regelset: string | null;
  readonly velden: readonly FieldExplanation[];
}

/** Explains what a later check took away from what was decided first. */
export const explainSecondLook = (
  first: RecipientExplanation,
  decided: DecidedRecipient,
  under: Pick<DecidedUnder, 'roles' | 'contracts' | 'types'>,
  { outcome, at, reason, renewed }: FoundLater,
): SecondLookExplanation => {
  const later =
    renewed === null
      ? []
      : explainRecipient({ ...under, ...renewed.under }, { ...decided, ...renewed.decided }).velden;
  return {
    op: toRfc3339(at),
    uitkomst: outcome,
    reden: reason,
    zin: sentenceOf(outcome, reason),
    regelset: renewed?.under.rulebook.version ?? null,
    velden: later.filter((field, n) => rankOf(field.hoe) < rankOf(first.velden[n]?.hoe ?? 'weggelaten')),
  };
};

/** A later check as partners hear it; see `reasonToTell`. */
export const asTold = (check: SecondLookExplanation): SecondLookExplanation => {
  const reden = check.reden === null ? null : reasonToTell(check.reden);
  return { ...check, reden, zin: sentenceOf(check.uitkomst, reden) };
};

const WAYS: readonly FieldWay[] = ['weggelaten', 'afgeschermd', 'veralgemeend', 'gedeeld'];
const rankOf = (way: FieldWay): number => WAYS.indexOf(way);

const REASONS: Readonly<Record<string, string>> = {
  'grondslag-vervallen': 'er was geen regel meer die het toestond',
  'waarneming-geeindigd': 'de waarneming was geëindigd',
  'geheim-adres-bekend': 'het beeld zou een geheim adres verraden',
};

const sentenceOf = (outcome: FoundLater['outcome'], reason: string | null): string => {
  switch (outcome) {
    case 'gestopt':
      return `De aflevering is gestopt: ${REASONS[reason ?? ''] ?? reason ?? 'zonder reden'}.`;
    case 'vernauwd':
      return 'Bij de aflevering is opnieuw beslist; de ontvanger kreeg minder te zien.';
    case 'vervangen':
      return `De aflevering is vervangen door bericht ${reason ?? ''}.`;
  }
};
