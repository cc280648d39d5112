import type { Verdachte } from '../api/desk.generated.js';
import { useWords } from '../language/use-words.js';
import { Badge } from '../parts/badge.js';
import { StoppedClock } from './stopped-clock.js';
import { ZsmClock } from './zsm-clock.js';

/** All clocks of one suspect, each with its name; or why there is none to see. */
export const SuspectClocks = ({
  suspect: { klokken = [], termijn },
  person,
}: {
  readonly suspect: Verdachte;
  readonly person: string;
}) => {
  const { t } = useWords();
  if (klokken.length === 0)
    return termijn === 'geen termijn' ? (
      <p className="zsm-clock__none">
        <Badge tone="quiet">{t('clock.none')}</Badge> {t('clock.none.why')}
      </p>
    ) : (
      <p className="zsm-clock__none">
        <Badge tone="quiet" icon="lock">
          {t('clock.unknown')}
        </Badge>{' '}
        {t('clock.unknown.why')}
      </p>
    );
  return klokken.map((clock, place) =>
    clock.stand === 'loopt' || clock.stand === 'verstreken' ? (
      <ZsmClock key={clock.termijn ?? place} clock={clock} person={person} />
    ) : (
      <StoppedClock key={clock.termijn ?? place} clock={clock} />
    ),
  );
};
