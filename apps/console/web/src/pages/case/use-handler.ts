import { useState } from 'react';
import type { Behandeling } from '../../api/desk.generated.js';
import { useSending } from '../../api/use-sending.js';

const PATH = '/zsm-tafels/{regio}/zaken/{zaak}/behandelaar';

/** Where a case is. */
export interface CasePlace {
  readonly regio: string;
  readonly zaak: string;
}

/** Who handles a case, as what was answered last and what the board tells have it: whichever is newer. */
export const newerHandling = (
  shown: Behandeling | undefined,
  answered: Behandeling | null,
): Behandeling | null =>
  answered !== null && Number(answered.versie) > Number(shown?.versie ?? 0) ? answered : (shown ?? null);

/** Who handles a case, and how one changes that. `shown` is what the board tells; undefined: that is not for this screen. */
export const useHandler = (place: CasePlace, shown: Behandeling | undefined) => {
  const [answered, setAnswered] = useState<Behandeling | null>(null);
  const choosing = useSending(`PUT ${PATH}`);
  const leaving = useSending(`DELETE ${PATH}`);
  const now = shown === undefined ? null : newerHandling(shown, answered);
  const asked = { path: { ...place }, version: `"${now?.versie ?? '0'}"` };
  const took = (answer: { readonly body: Behandeling } | null): boolean => {
    if (answer !== null) setAnswered(answer.body);
    return answer !== null;
  };
  return {
    now,
    isBusy: choosing.isBusy || leaving.isBusy,
    problem: choosing.problem ?? leaving.problem,
    /** Whether it is so now. */
    handTo: async (person: string): Promise<boolean> => {
      leaving.forget();
      return took(await choosing.send({ persoon: person }, asked));
    },
    letGo: async (): Promise<boolean> => {
      choosing.forget();
      return took(await leaving.send(null, asked));
    },
    forget: (): void => {
      choosing.forget();
      leaving.forget();
    },
  };
};
