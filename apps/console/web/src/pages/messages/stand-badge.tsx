import { Badge, type Tone } from '../../parts/badge.js';
import type { IconName } from '../../parts/icon.js';
import type { Stand } from './stands.js';
import { useWords } from '../../language/use-words.js';

const LOOKS: Readonly<Record<Stand, { readonly tone: Tone; readonly icon?: IconName }>> = {
  aangenomen: { tone: 'info', icon: 'check' },
  geweigerd: { tone: 'bad' },
  tegengehouden: { tone: 'bad', icon: 'lock' },
  'niet-gedeeld': { tone: 'quiet' },
  wacht: { tone: 'warning', icon: 'clock' },
  onderweg: { tone: 'info', icon: 'arrow' },
  afgeleverd: { tone: 'good' },
};

/** What became of a report, in a word; `isWhole`: of the report as a whole, which then went to nobody. */
export const StandBadge = ({
  stand,
  isWhole = false,
}: {
  readonly stand: Stand;
  readonly isWhole?: boolean;
}) => {
  const { t } = useWords();
  return (
    <Badge {...LOOKS[stand]}>
      {isWhole && stand === 'niet-gedeeld' ? t('messages.stand.nobody') : t(`messages.stand.${stand}`)}
    </Badge>
  );
};
