import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo, useState } from 'react';
import { useWords } from '../language/use-words.js';
import { useStore } from '../live/use-store.js';
import { formatMoment } from '../moments/format-moment.js';
import { Button } from '../parts/button.js';
import { useMe } from '../shell/me.js';
import { lastAnswer, sessionStand, sessionTerms } from './session-clock.js';

const LOOK_MS = 5_000;

/** Warns before a session ends, and lets one stay. */
export const SessionBar = () => {
  const { t, locale } = useWords();
  const client = useQueryClient();
  const me = useMe();
  const terms = useMemo(() => sessionTerms(me, lastAnswer.get()), [me]);
  const { at } = useStore(lastAnswer);
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), LOOK_MS);
    return () => clearInterval(timer);
  }, []);
  const stand = sessionStand(terms, at, now);
  return (
    <div role="alert">
      {stand.state === 'ending' ? (
        <div className="session-bar">
          <p>
            {t(stand.canStay ? 'session.ending' : 'session.ending-anyway', {
              time: formatMoment(stand.at, 'time', locale),
            })}
          </p>
          {stand.canStay ? (
            <Button isSmall onClick={() => void client.invalidateQueries({ queryKey: ['GET /mij'] })}>
              {t('session.stay')}
            </Button>
          ) : null}
        </div>
      ) : null}
    </div>
  );
};
