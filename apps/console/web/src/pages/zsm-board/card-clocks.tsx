import type { Kaart, Verdachte } from '../../api/desk.generated.js';
import { useWords } from '../../language/use-words.js';
import { Badge } from '../../parts/badge.js';
import { firstClock, pendingClocks } from '../../zsm-clock/first-clock.js';
import { ZsmClock } from '../../zsm-clock/zsm-clock.js';
import { labelOf, personInWords } from './person-in-words.js';

/** The clocks of a case: what ends first large, every other of every suspect small beneath it, each with its name. */
export const CardClocks = ({ card }: { readonly card: Kaart }) => {
  const { t } = useWords();
  const first = card.stand === 'besloten' ? null : firstClock(card);
  if (first === null) return <NoClock card={card} />;
  const others = pendingClocks(card).filter((one) => one.clock !== first.clock);
  const nameOf = ({ aanduiding }: Verdachte): string => labelOf(aanduiding) ?? t('clock.suspect');
  // Of one suspect the card itself tells whose clocks they are.
  const isOfSeveral = (card.verdachten?.length ?? 0) > 1;
  return (
    <div className="zsm-card__clocks">
      {isOfSeveral ? <strong className="small">{nameOf(first.suspect)}</strong> : null}
      <ZsmClock clock={first.clock} person={nameOf(first.suspect)} />
      {others.map(({ suspect, clock }) => (
        <div key={`${suspect.kenmerk ?? ''} ${clock.termijn ?? ''}`} className="zsm-card__other-clock">
          {isOfSeveral ? <strong>{nameOf(suspect)}</strong> : null}
          <ZsmClock clock={clock} person={nameOf(suspect)} isSmall />
        </div>
      ))}
    </div>
  );
};

const NoClock = ({ card }: { readonly card: Kaart }) => {
  const { t } = useWords();
  const terms = new Set((card.verdachten ?? []).map(({ termijn }) => termijn));
  return (
    <div className="zsm-card__clocks" title={personInWords(card)}>
      {card.stand === 'besloten' ? (
        <Badge tone="good">{t('zsm.group.decided')}</Badge>
      ) : terms.has('geen termijn') ? (
        <>
          <Badge tone="quiet">{t('clock.none')}</Badge>
          <p className="small soft">{t('clock.none.why')}</p>
        </>
      ) : (
        <>
          <Badge tone="quiet" icon="lock">
            {t('clock.unknown')}
          </Badge>
          <p className="small soft">{t('clock.unknown.why')}</p>
        </>
      )}
    </div>
  );
};
