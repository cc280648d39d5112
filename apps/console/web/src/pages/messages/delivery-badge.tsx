import { useWords } from '../../language/use-words.js';
import { Badge, type Tone } from '../../parts/badge.js';
import type { IconName } from '../../parts/icon.js';
import type { DeliveryState } from './stands.js';

const LOOKS: Readonly<Record<DeliveryState, { readonly tone: Tone; readonly icon?: IconName }>> = {
  afgeleverd: { tone: 'good' },
  klaargezet: { tone: 'good', icon: 'arrow' },
  'in de wachtrij': { tone: 'warning', icon: 'clock' },
  'klaar om af te leveren': { tone: 'info', icon: 'arrow' },
  gestopt: { tone: 'bad', icon: 'lock' },
  vervangen: { tone: 'quiet' },
};

/** Whether a recipient has it, in words. */
export const DeliveryBadge = ({ state }: { readonly state: DeliveryState }) => {
  const { t } = useWords();
  return <Badge {...LOOKS[state]}>{t(`messages.delivery.${state}`)}</Badge>;
};
