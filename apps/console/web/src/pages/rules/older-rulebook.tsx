import { Link, useSearchParams } from 'react-router';
import { useReading } from '../../api/use-reading.js';
import { useWords } from '../../language/use-words.js';
import { Alert } from '../../parts/alert.js';
import { CountedPeriods } from './counted-periods.js';
import { useVersionAsked } from './use-rulebook.js';

/** Says on a page about a rulebook that does not count which one does, and leads to the same page in that one. */
export const OlderRulebook = () => {
  const { t } = useWords();
  const [query] = useSearchParams();
  const { versie } = useVersionAsked();
  const { data } = useReading('GET /regelset', { query: { versie } }, { enabled: versie !== null });
  const rulebook = data?.body;
  if (rulebook === undefined || rulebook.actief || rulebook.versie !== versie) return null;
  const now = rulebook.versies.find(({ actief }) => actief);
  const isOlder = now === undefined || rulebook.geladenOp < now.geladenOp;
  const here = new URLSearchParams(query);
  here.delete('versie');
  return (
    <Alert
      tone="warning"
      title={t(isOlder ? 'rules.older' : 'rules.other', { version: versie, now: now?.versie ?? '' })}
    >
      <p>
        {t('rules.older.counted')} <CountedPeriods version={rulebook} />
      </p>
      <p>
        <Link to={{ search: here.toString() }}>{t('rules.to-active')}</Link>
      </p>
    </Alert>
  );
};
