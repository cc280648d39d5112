import type { Kaart } from '../../api/desk.generated.js';
import { capitalised } from '../../language/capitalised.js';
import { useWords, type Say } from '../../language/use-words.js';
import { MINUTES } from '../../moments/ticking.js';
import { Badge, type Tone } from '../../parts/badge.js';
import type { IconName } from '../../parts/icon.js';
import { nearMoment } from '../../zsm-clock/clock-text.js';
import { partnerInformation, type InformationStand, type PartnerInformation } from './partner-information.js';

const LOOKS: Readonly<Record<InformationStand, { readonly tone: Tone; readonly icon: IconName }>> = {
  received: { tone: 'good', icon: 'check' },
  own: { tone: 'good', icon: 'check' },
  signal: { tone: 'info', icon: 'lock' },
  outdated: { tone: 'warning', icon: 'alert' },
  late: { tone: 'warning', icon: 'clock' },
  waiting: { tone: 'quiet', icon: 'clock' },
  missing: { tone: 'bad', icon: 'cross' },
  'no-basis': { tone: 'quiet', icon: 'lock' },
};

/** The checklist of what partners tell of a case, each with its sign and its word. */
export const InformationList = ({ card }: { readonly card: Kaart }) => {
  const { t, locale } = useWords();
  const near = (at: string): string => nearMoment(Date.parse(at), MINUTES.get(), t, locale);
  return (
    <ul className="zsm-information" aria-label={t('zsm.info')}>
      {partnerInformation(card).map((one) => (
        <li key={one.key} title={titleOf(one, t, near)}>
          <Badge {...LOOKS[one.stand]}>{wordOf(one, t, near)}</Badge>
        </li>
      ))}
    </ul>
  );
};

const wordOf = ({ stand, name, at }: PartnerInformation, t: Say, near: (at: string) => string): string =>
  stand === 'waiting' && at !== null
    ? t('zsm.info.waiting-until', { name: capitalised(name), moment: near(at) })
    : t(`zsm.info.${stand}`, { name: capitalised(name) });

const titleOf = (
  { from, at }: PartnerInformation,
  t: Say,
  near: (at: string) => string,
): string | undefined =>
  from === null || at === null ? undefined : t('zsm.info.title', { from, moment: near(at) });
