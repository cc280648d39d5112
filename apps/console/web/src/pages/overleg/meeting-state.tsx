import { useWords } from '../../language/use-words.js';
import { Badge, type Tone } from '../../parts/badge.js';
import type { Meeting } from './agenda-case.js';

const STATES = {
  gepland: ['planned', 'good'],
  extra: ['extra', 'changed'],
  afgelast: ['cancelled', 'bad'],
  feestdag: ['holiday', 'quiet'],
  vervalt: ['lapses', 'quiet'],
  'geen punten': ['nothing', 'quiet'],
} as const satisfies Record<Meeting['stand'], readonly [string, Tone]>;

/** Whether a meeting takes place. */
export const MeetingState = ({ stand }: { readonly stand: Meeting['stand'] }) => {
  const { t } = useWords();
  const [word, tone] = STATES[stand];
  return <Badge tone={tone}>{t(`overleg.state.${word}`)}</Badge>;
};
