import type { Klok } from '../api/desk.generated.js';
import { useWords } from '../language/use-words.js';
import { useTick } from '../moments/use-tick.js';
import { Badge } from '../parts/badge.js';
import { clockName, nearMoment } from './clock-text.js';

/** A clock that stands: what it was for, how it ended and when. */
export const StoppedClock = ({ clock }: { readonly clock: Klok }) => {
  const { t, locale } = useWords();
  const now = useTick('minute');
  const { stand, gestoptOp } = clock;
  const moment = typeof gestoptOp === 'string' ? nearMoment(Date.parse(gestoptOp), now, t, locale) : '–';
  return (
    <div className="zsm-clock zsm-clock--small">
      <p className="zsm-clock__name">{clockName(clock, t)}</p>
      {stand === 'te laat gehaald' ? (
        <Badge tone="bad">{t('clock.met-late', { moment })}</Badge>
      ) : stand === 'gehaald' ? (
        <Badge tone="good">{t('clock.met', { moment })}</Badge>
      ) : (
        <Badge tone="quiet">
          {stand === 'vervallen' ? t('clock.fell-away', { moment }) : t('clock.hidden')}
        </Badge>
      )}
    </div>
  );
};
