import { useWords } from '../../language/use-words.js';
import { connection } from '../../live/connection.js';
import { useStore } from '../../live/use-store.js';
import { formatMoment } from '../../moments/format-moment.js';
import { Badge } from '../../parts/badge.js';

/** Whether the board is fed, in a word. */
export const LiveState = ({ pausedAt }: { readonly pausedAt: number | null }) => {
  const { t, locale } = useWords();
  const now = useStore(connection);
  const at = (moment: number) => ({ time: formatMoment(moment, 'time', locale) });
  if (pausedAt !== null)
    return (
      <Badge tone="warning" icon="pause">
        {t('zsm.paused', at(pausedAt))}
      </Badge>
    );
  switch (now.state) {
    case 'open':
      return <Badge tone="good">{t('zsm.live')}</Badge>;
    case 'lost':
      return <Badge tone="bad">{t('zsm.lost', at(now.since))}</Badge>;
    case 'none':
    case 'paused':
      return <Badge tone="quiet">{t('zsm.connecting')}</Badge>;
  }
};
