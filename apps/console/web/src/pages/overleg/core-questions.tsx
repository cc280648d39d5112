import type { GedeeldZaakblad } from '../../api/desk.generated.js';
import { useWords } from '../../language/use-words.js';

type Questions = GedeeldZaakblad['delenEnDuiden']['kernvragen'];

/** The five core questions: what was answered by whom, and which are open. */
export const CoreQuestions = ({
  questions,
  partnerOf,
}: {
  readonly questions: Questions;
  readonly partnerOf: (code: string | undefined) => string;
}) => {
  const { t } = useWords();
  const open = questions.filter(({ antwoorden }) => antwoorden.length === 0).map(({ vraag }) => vraag);
  return (
    <>
      <dl className="core">
        {questions
          .filter(({ antwoorden }) => antwoorden.length > 0)
          .map(({ code, vraag, antwoorden }) => (
            <div key={code}>
              <dt>{vraag}</dt>
              {antwoorden.map(({ bericht, van, antwoord }) => (
                <dd key={bericht}>
                  {antwoord} <span className="small soft">{partnerOf(van)}</span>
                </dd>
              ))}
            </div>
          ))}
      </dl>
      {open.length === 0 ? null : (
        <p className="soft">{t('overleg.unanswered', { questions: open.join(' ') })}</p>
      )}
    </>
  );
};
