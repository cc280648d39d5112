import { useState } from 'react';
import { useWords } from '../../language/use-words.js';
import type { AtCase } from './at-case.js';
import type { AtMeeting } from './outcome-body.js';
import { EMPTY_DRAFT, type OutcomeDraft, type Presences } from './outcome-draft.js';
import { outcomeErrors, type OutcomeError } from './outcome-errors.js';
import { presenceKey } from './presence-key.js';
import { useKept } from './use-kept.js';
import { useSaid } from './use-said.js';

/** The outcome that the chair is writing of a case. */
export interface WrittenOutcome {
  readonly draft: OutcomeDraft;
  readonly savedAt: number | null;
  readonly meeting: AtMeeting;
  readonly write: (change: Partial<OutcomeDraft>) => void;
  readonly drop: () => void;
  /** What must be put right; none until somebody tried to go on. */
  readonly errors: readonly OutcomeError[];
  /** Looks whether it can be read back. */
  readonly isComplete: () => boolean;
  /** Mistakes that Samenloop found; they stay until the draft changes. */
  readonly tell: (errors: readonly OutcomeError[]) => void;
  readonly errorOf: (field: string) => string | undefined;
}

export const useOutcome = (
  { table, moment, zaak }: AtCase,
  meeting: Omit<AtMeeting, 'aanwezig'>,
): WrittenOutcome => {
  const { t } = useWords();
  const kept = useKept<OutcomeDraft>(`uitkomst ${table} ${moment} ${zaak}`, EMPTY_DRAFT);
  const [aanwezig] = useSaid<Presences>(presenceKey(table, moment), {});
  const [isTried, setIsTried] = useState(false);
  const [told, setTold] = useState<readonly OutcomeError[]>([]);
  const at: AtMeeting = { ...meeting, aanwezig };
  const found = outcomeErrors(kept.value, at, t);
  const errors = isTried ? [...found, ...told] : [];
  return {
    draft: kept.value,
    savedAt: kept.savedAt,
    meeting: at,
    write: (change) => {
      setTold([]);
      kept.set({ ...kept.value, ...change });
    },
    drop: kept.drop,
    errors,
    isComplete: () => {
      setIsTried(true);
      return found.length === 0;
    },
    tell: (all) => {
      setIsTried(true);
      setTold(all);
    },
    errorOf: (field) => errors.find((one) => one.field === field)?.text,
  };
};
