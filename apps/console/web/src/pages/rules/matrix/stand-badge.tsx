import { useWords } from '../../../language/use-words.js';
import { Badge } from '../../../parts/badge.js';
import { STAND_LOOKS, type Stand } from './stand-looks.js';

/** What a recipient gets of a group of data, in a word and a sign. */
export const StandBadge = ({ stand }: { readonly stand: Stand }) => {
  const { t } = useWords();
  const { word, tone, icon } = STAND_LOOKS[stand];
  return (
    <Badge tone={tone} icon={icon}>
      {t(word)}
    </Badge>
  );
};
