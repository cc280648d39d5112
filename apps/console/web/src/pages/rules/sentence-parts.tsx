import { useWords } from '../../language/use-words.js';
import type { RouteringsregelKort } from '../../api/desk.generated.js';
import { QuotedText } from './quoted-text.js';

/** A routing rule as people read it: Als …, dan …, and what else follows from it. */
export const SentenceParts = ({
  words: { als, dan, waarin, waarvoor, verder },
}: {
  readonly words: RouteringsregelKort['woorden'];
}) => {
  const { t } = useWords();
  return (
    <dl className="sentence" lang="nl">
      <div>
        <dt>{t('routing.when')}</dt>
        <dd>
          <QuotedText text={als} />
        </dd>
      </div>
      <div>
        <dt>{t('routing.then')}</dt>
        <dd>
          <strong>{dan}</strong>, {waarin}, <QuotedText text={waarvoor} />
          {verder.length === 0 ? null : (
            <ul>
              {verder.map((part) => (
                <li key={part}>
                  <QuotedText text={part} />
                </li>
              ))}
            </ul>
          )}
        </dd>
      </div>
    </dl>
  );
};
