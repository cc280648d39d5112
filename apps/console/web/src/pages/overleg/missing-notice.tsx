import type { GedeeldZaakblad } from '../../api/desk.generated.js';
import { useWords } from '../../language/use-words.js';
import { Alert } from '../../parts/alert.js';

/** What has not been shared of a case yet. Which core questions are open stands at the questions. */
export const MissingNotice = ({
  told: { ontbreekt, kernvragen },
}: {
  readonly told: Pick<GedeeldZaakblad['delenEnDuiden'], 'ontbreekt' | 'kernvragen'>;
}) => {
  const { t } = useWords();
  const missing = ontbreekt.filter((sentence) => !kernvragen.some(({ vraag }) => sentence.includes(vraag)));
  if (missing.length === 0) return null;
  return (
    <Alert tone="warning" title={t('overleg.missing')}>
      <ul className="plain-list">
        {missing.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </Alert>
  );
};
