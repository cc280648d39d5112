import { useRef, useState } from 'react';
import { change, type Answered, type Asked, type Changing } from './ask.js';
import type { DeskApi } from './desk.generated.js';
import { newKey } from './new-key.js';
import type { Problem } from './problem.js';

type Body<Op extends Changing> = Parameters<typeof change<Op>>[1];

/** Something that is sent once, however often somebody presses. */
export interface Sending<Op extends Changing> {
  readonly isBusy: boolean;
  /** Why it was not recorded; null: nothing went wrong. */
  readonly problem: Problem | null;
  /** Null: it was not recorded. */
  readonly send: (
    body: Body<Op>,
    asked?: Asked & { readonly version?: string | null },
  ) => Promise<Answered<DeskApi['answers'][Op]> | null>;
  readonly forget: () => void;
}

/** Sends an act. The same act that is sent again has the same key, so that it is recorded once; nothing is lost when it fails. */
export const useSending = <Op extends Changing>(operation: Op): Sending<Op> => {
  const [problem, setProblem] = useState<Problem | null>(null);
  const [isBusy, setIsBusy] = useState(false);
  const act = useRef({ text: '', key: '' });
  return {
    isBusy,
    problem,
    forget: () => setProblem(null),
    send: async (body, asked = {}) => {
      const text = JSON.stringify([asked.path, body]);
      if (act.current.text !== text) act.current = { text, key: newKey() };
      setIsBusy(true);
      setProblem(null);
      try {
        return await change(operation, body, { ...asked, key: act.current.key });
      } catch (error) {
        setProblem(error as Problem);
        return null;
      } finally {
        setIsBusy(false);
      }
    },
  };
};
