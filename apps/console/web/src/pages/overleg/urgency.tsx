import { useWords } from '../../language/use-words.js';

const WORDS = ['hoog', 'gemiddeld', 'laag'] as const;

/** How pressing a case is, in a word. */
export const Urgency = ({ urgency }: { readonly urgency: string | null }) => {
  const { t } = useWords();
  const word = WORDS.find((one) => one === urgency);
  return (
    <span className="urgency">
      <span className="only-read-aloud">{t('overleg.urgency')} </span>
      {t(word === undefined ? 'overleg.urgency-none' : `overleg.urgency-${word}`)}
    </span>
  );
};
