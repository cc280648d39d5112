import { useWords } from '../../language/use-words.js';
import { Badge } from '../../parts/badge.js';

/** Whether a rule counts now. */
export const InForce = ({ isOn }: { readonly isOn: boolean }) => {
  const { t } = useWords();
  return <Badge tone={isOn ? 'good' : 'quiet'}>{t(isOn ? 'routing.on' : 'routing.off')}</Badge>;
};
