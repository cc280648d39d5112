import { useState } from 'react';
import { change } from '../api/ask.js';
import { Problem } from '../api/problem.js';
import { drafts } from '../drafts/drafts.js';
import { useWords } from '../language/use-words.js';
import { Button } from '../parts/button.js';
import { ProblemNotice } from '../parts/problem-notice.js';
import { useMe } from './me.js';
import { roleName } from './role-name.js';

/** The other roles of who is signed in, to go on in one of them. Nothing of the role of before stays in the page. */
export const RoleChoice = ({ goesTo }: { readonly goesTo: string }) => {
  const { t } = useWords();
  const { rol, rollen } = useMe();
  const [busy, setBusy] = useState<number | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const choose = (toewijzing: number): void => {
    setBusy(toewijzing);
    change('POST /mij/rol', { toewijzing })
      .then(() => {
        drafts.dropAll();
        window.location.assign(goesTo);
      })
      .catch((error: unknown) => {
        setBusy(null);
        if (error instanceof Problem) setProblem(error);
        else throw error;
      });
  };
  return (
    <>
      {problem === null ? null : <ProblemNotice problem={problem} />}
      <ul className="role-choice">
        {rollen
          .filter(({ toewijzing }) => toewijzing !== rol?.toewijzing)
          .map(({ toewijzing, rol: role, naam }) => (
            <li key={toewijzing}>
              <Button isBusy={busy === toewijzing} onClick={() => choose(toewijzing)}>
                {roleName(t, role)} · {naam}
              </Button>
            </li>
          ))}
      </ul>
    </>
  );
};
