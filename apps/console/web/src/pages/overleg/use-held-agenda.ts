import { useState } from 'react';
import type { AgendaCase } from './agenda-case.js';
import { heldAgenda, type HeldAgenda } from './held-agenda.js';

/** An agenda that waits with moving until somebody asks for it; `of`: another agenda is shown at once. */
export const useHeldAgenda = (
  of: string,
  now: readonly AgendaCase[],
): HeldAgenda & { readonly show: () => void } => {
  const [before, setBefore] = useState({ of, cases: now });
  // Where nothing was in view nothing can move away.
  const isOther = before.of !== of || before.cases.length === 0;
  if (isOther && before.cases !== now) setBefore({ of, cases: now });
  return { ...heldAgenda(isOther ? now : before.cases, now), show: () => setBefore({ of, cases: now }) };
};
