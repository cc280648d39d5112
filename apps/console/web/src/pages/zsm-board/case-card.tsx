import { caseAddress } from '../../addresses.js';
import { memo } from 'react';
import { Link } from 'react-router';
import type { Kaart } from '../../api/desk.generated.js';
import { useWords } from '../../language/use-words.js';
import { MINUTES } from '../../moments/ticking.js';
import { Badge } from '../../parts/badge.js';
import { buttonClass } from '../../parts/button.js';
import { nearMoment } from '../../zsm-clock/clock-text.js';
import { CardClocks } from './card-clocks.js';
import { CardHandler } from './card-handler.js';
import { CardStand } from './card-stand.js';
import { InformationList } from './information-list.js';
import { personInWords } from './person-in-words.js';

interface CaseCardProps {
  /** Null: it went from the board while it lay before somebody. */
  readonly card: Kaart | null;
  readonly isChanged: boolean;
  readonly region: string;
  readonly isTogether: boolean;
  /** Who looks; null: on this screen nobody takes anything. */
  readonly me: string | null;
  readonly onTake: (caseId: string) => void;
}

/** A case on the board. It is drawn again only when something in it changed. */
export const CaseCard = memo(({ card, isChanged, region, isTogether, me, onTake }: CaseCardProps) => {
  const { t, locale } = useWords();
  if (card === null) return <li className="zsm-card zsm-card--gone">{t('zsm.gone')}</li>;
  const now = MINUTES.get();
  const person = personInWords(card);
  const to = caseAddress(region, card.zaak ?? '');
  const { laatste } = card;
  return (
    <li className={isChanged ? 'card zsm-card zsm-card--changed' : 'card zsm-card'}>
      <CardClocks card={card} />
      <div className="zsm-card__who">
        <h3>{isTogether ? person : <Link to={to}>{person}</Link>}</h3>
        <p>{whatHappened(card, t)}</p>
        {card.sinds === undefined ? null : (
          <p className="small soft">
            {t('zsm.arrested', { moment: nearMoment(Date.parse(card.sinds), now, t, locale) })}
          </p>
        )}
        <CardStand card={card} />
      </div>
      <div className="zsm-card__info">
        <InformationList card={card} />
        {laatste?.sinds === undefined ? null : (
          <p className="small">
            {isChanged ? (
              <>
                <Badge tone="changed">{t('zsm.changed')}</Badge>{' '}
              </>
            ) : null}
            {t('zsm.latest', {
              name: laatste.naam ?? '',
              from: laatste.naamVan ?? '',
              moment: nearMoment(Date.parse(laatste.sinds), now, t, locale),
            })}
          </p>
        )}
      </div>
      <div className="zsm-card__actions">
        {isTogether ? (
          <span className="small soft">{t('zsm.open.own')}</span>
        ) : (
          <Link className={buttonClass('primary')} to={to} aria-label={t('zsm.open-of', { person })}>
            {t('zsm.open')}
          </Link>
        )}
        <CardHandler card={card} person={person} me={me} onTake={onTake} />
      </div>
    </li>
  );
});

type Say = ReturnType<typeof useWords>['t'];
const OFFENCES = [
  'geweld',
  'bedreiging',
  'belaging',
  'zedendelict',
  'drugs',
  'levensdelict',
  'overig',
] as const;

/** What happened, as far as the card tells: the kind of offence and the children. */
const whatHappened = ({ feit, kinderen }: Kaart, t: Say): string => {
  const known = OFFENCES.find((one) => one === feit);
  const offence = known === undefined ? (feit ?? t('zsm.offence.unknown')) : t(`zsm.offence.${known}`);
  const count = kinderen?.aantal ?? 0;
  if (count === 0) return offence;
  const seen =
    typeof kinderen?.inBeeld === 'number'
      ? t('zsm.children.in-sight', { count: kinderen.inBeeld })
      : t('zsm.children.unknown');
  return `${offence} · ${t('zsm.children', { count })}, ${seen}`;
};
