import { useWords } from '../../language/use-words.js';
import { Badge, type Tone } from '../../parts/badge.js';
import type { IconName } from '../../parts/icon.js';
import type { Fate, FieldRow } from './field-rows.js';

const LOOKS: Readonly<Record<Fate, { readonly tone: Tone; readonly icon?: IconName }>> = {
  gedeeld: { tone: 'good' },
  veralgemeend: { tone: 'warning', icon: 'eye' },
  afgeschermd: { tone: 'quiet', icon: 'lock' },
  weggelaten: { tone: 'bad' },
  'niet-gestuurd': { tone: 'quiet' },
};

/** What the recipient has of a field, in a word with a sign. */
export const FateBadge = ({ row: { field, fate } }: { readonly row: FieldRow }) => {
  const { t } = useWords();
  const how = fate === 'veralgemeend' && field.wijze !== null ? ` (${field.wijze})` : '';
  return (
    <Badge {...LOOKS[fate]}>
      {t(`message.fate.${fate}`)}
      {how}
    </Badge>
  );
};
