import type { Tegengehouden } from '../../api/desk.generated.js';
import { useWords } from '../../language/use-words.js';
import { Badge, type Tone } from '../../parts/badge.js';
import type { IconName } from '../../parts/icon.js';

export type StopKind = Tegengehouden['groepen'][number]['soort'];

const LOOKS: Readonly<Record<StopKind, readonly [Tone, IconName]>> = {
  geweigerd: ['bad', 'cross'],
  gestopt: ['quiet', 'lock'],
  'niet-opgehaald': ['warning', 'clock'],
  'niet-overgedragen': ['bad', 'alert'],
  wachtrij: ['info', 'pause'],
};

/** What kind of holding up it is. */
export const KindBadge = ({ kind }: { readonly kind: StopKind }) => {
  const { t } = useWords();
  const [tone, icon] = LOOKS[kind];
  return (
    <Badge tone={tone} icon={icon}>
      {t(`stopped.kind.${kind}`)}
    </Badge>
  );
};
