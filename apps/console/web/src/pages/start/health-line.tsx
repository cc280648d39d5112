import { useQuery } from '@tanstack/react-query';
import { useWords } from '../../language/use-words.js';
import { useTick } from '../../moments/use-tick.js';
import { formatMoment } from '../../moments/format-moment.js';
import { Badge } from '../../parts/badge.js';

type Health = 'works' | 'partly' | 'unreachable';

const EVERY_MS = 30_000;

const look = async (): Promise<Health> => {
  const answer = await fetch('/gezondheid/gereed').catch(() => null);
  if (answer === null) return 'unreachable';
  return answer.ok ? 'works' : 'partly';
};

/** How Samenloop is, in one line. */
export const HealthLine = () => {
  const { t, locale } = useWords();
  const now = useTick('minute');
  const { data } = useQuery({ queryKey: ['gezondheid'], queryFn: look, refetchInterval: EVERY_MS });
  if (data === undefined) return null;
  return (
    <p className="row small">
      <Badge tone={data === 'works' ? 'good' : data === 'partly' ? 'warning' : 'bad'}>
        {t(`start.health.${data}`)}
      </Badge>
      <span>
        {t('start.now', {
          day: formatMoment(now, 'weekday', locale),
          time: formatMoment(now, 'time', locale),
        })}
      </span>
    </p>
  );
};
