import { memo } from 'react';
import type { AanTafel } from '../../api/desk.generated.js';
import { useWords, type Say } from '../../language/use-words.js';
import { Badge } from '../../parts/badge.js';
import { useTick } from '../../moments/use-tick.js';
import { nearMoment } from '../../zsm-clock/clock-text.js';

/** Who sit at the table now, until when, and how to reach who does not. */
export const AtTableStrip = memo(({ atTable }: { readonly atTable: readonly AanTafel[] }) => {
  const { t, locale } = useWords();
  const now = useTick('minute');
  const near = (at: string): string => nearMoment(Date.parse(at), now, t, locale);
  const closed = atTable.filter(({ open }) => !open);
  return (
    <details className="card zsm-there">
      <summary>
        <h2>{t('zsm.table')}</h2>
        <Badge tone="good">{t('zsm.table.count', { count: atTable.length - closed.length })}</Badge>
        {closed.map((one) => (
          <span key={one.ketenpartner} className="small">
            <Badge tone="quiet">{t('zsm.table.closed')}</Badge> {one.naam} · {reachedBy(one, t)}
          </span>
        ))}
      </summary>
      <ul className="zsm-table">
        {atTable.map((one) => (
          <li key={one.ketenpartner}>
            <strong>{one.naam}</strong>
            <span className="row">
              <Badge tone={one.open ? 'good' : 'quiet'}>
                {t(one.open ? 'zsm.table.open' : 'zsm.table.closed')}
              </Badge>
              <span className="small">{hoursOf(one, t, near)}</span>
            </span>
            <span className="small">{reachedBy(one, t)}</span>
          </li>
        ))}
      </ul>
    </details>
  );
});

const hoursOf = ({ open, tot }: AanTafel, t: Say, near: (at: string) => string): string => {
  if (tot === null) return open ? t('zsm.table.always') : '';
  return t(open ? 'zsm.table.until' : 'zsm.table.opens', { moment: near(tot) });
};

const reachedBy = ({ open, waarnemer, piket, bereikbaar }: AanTafel, t: Say): string => {
  const who = [
    ...(waarnemer === null ? [] : [t('zsm.table.stand-in', { name: waarnemer.naam })]),
    ...(open || piket === null ? [] : [t('zsm.table.on-call', { name: piket })]),
  ];
  const way = bereikbaar === null ? [] : [t('zsm.table.call', { way: bereikbaar })];
  const all = [...who, ...way].join(' · ');
  return all === '' && !open ? t('zsm.table.nobody') : all;
};
