import { useWords } from '../../../language/use-words.js';
import type { WordKey } from '../../../language/words.js';
import { Badge, type Tone } from '../../../parts/badge.js';
import type { IconName } from '../../../parts/icon.js';

const WAYS: Readonly<Record<string, readonly [WordKey, Tone, IconName]>> = {
  volledig: ['matrix.way.volledig', 'good', 'check'],
  leeftijdsband: ['matrix.way.leeftijdsband', 'info', 'dash'],
  woonplaats: ['matrix.way.woonplaats', 'info', 'dash'],
  aard: ['matrix.way.aard', 'info', 'dash'],
  aantal: ['matrix.way.aantal', 'info', 'dash'],
  afgeschermd: ['matrix.way.afgeschermd', 'warning', 'lock'],
  niet: ['matrix.stand.niet-delen', 'bad', 'cross'],
};

/** How data is shown to a recipient; a way that the page does not know yet by its own name. */
export const WayBadge = ({ how }: { readonly how: string }) => {
  const { t } = useWords();
  const known = WAYS[how];
  if (known === undefined) return <Badge tone="quiet">{how}</Badge>;
  const [word, tone, icon] = known;
  return (
    <Badge tone={tone} icon={icon}>
      {t(word)}
    </Badge>
  );
};
