import { Link } from 'react-router';
import { useWords } from '../../language/use-words.js';
import { formatMoment } from '../../moments/format-moment.js';
import { Badge } from '../../parts/badge.js';
import { buttonClass } from '../../parts/button.js';
import { ItemReasons } from './item-reasons.js';
import { ItemState } from './item-state.js';
import type { HeldCase } from './held-agenda.js';
import { KnownPerMember } from './known-per-member.js';
import { caseName, personName } from './names.js';
import type { AtMeeting } from './outcome-body.js';
import { casePlace } from './places.js';
import { Urgency } from './urgency.js';

/** A case on the agenda: how pressing it is and when it comes up, about whom, why it is on, and what is known from whom. */
export const AgendaItemCard = ({
  table,
  moment,
  item: { zaak, punt, isGone },
  place,
  time,
  minutes,
  leden,
  together,
}: {
  readonly table: string;
  readonly moment: string;
  readonly item: HeldCase;
  readonly place: number;
  readonly time: string | null;
  readonly minutes: number;
  readonly leden: AtMeeting['leden'];
  readonly together: string | null;
}) => {
  const { t, locale } = useWords();
  const persons = punt.betrokkenen ?? [];
  const name = caseName(persons, t);
  const others = persons.filter(({ rol, aanduiding }) => rol !== 'verdachte' && aanduiding !== null);
  return (
    <li className={`agenda-item urgency-${punt.urgentie ?? 'none'}${isGone ? ' agenda-item--gone' : ''}`}>
      <div className="agenda-item__when">
        <b aria-label={t('overleg.item-number', { place })}>{place}</b>
        <Urgency urgency={punt.urgentie ?? null} />
        {time === null ? null : (
          <span className="small soft">
            {t('overleg.planned', { time: formatMoment(time, 'time', locale), count: minutes })}
          </span>
        )}
      </div>
      <div className="agenda-item__who">
        <h3>
          <Link to={casePlace(table, moment, zaak, { samen: together })}>{name}</Link>
        </h3>
        {others.length === 0 ? null : (
          <p className="small">
            {others
              .map(({ rol = '', aanduiding }) =>
                t('overleg.person', { role: rol, name: personName(aanduiding ?? '') }),
              )
              .join(', ')}
          </p>
        )}
        <ItemReasons punt={punt} />
        <p className="small soft row">
          {punt.sinds === undefined
            ? null
            : t('overleg.since', { when: formatMoment(punt.sinds, 'text', locale) })}
          {punt.laat === true ? <Badge tone="warning">{t('overleg.late')}</Badge> : null}
        </p>
      </div>
      <div className="agenda-item__go">
        {isGone ? <Badge tone="quiet">{t('overleg.gone')}</Badge> : <ItemState punt={punt} moment={moment} />}
        <Link className={buttonClass('primary')} to={casePlace(table, moment, zaak, { samen: together })}>
          {t('overleg.open')} <span className="only-read-aloud">{name}</span>
        </Link>
      </div>
      <KnownPerMember bekend={punt.bekend ?? []} leden={leden} />
    </li>
  );
};
