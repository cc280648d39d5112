import { useReading } from '../api/use-reading.js';
import { useWords } from '../language/use-words.js';
import { useStart } from '../pages/start/use-start.js';
import type { MenuPage } from './pages.js';

const EVERY_MS = 20_000;
const STOPPED_EVERY_MS = 60_000;

/** How much waits on a page, beside its name in the menu; nothing when nothing does. */
export const MenuCount = ({ page }: { readonly page: MenuPage['name'] }) => {
  switch (page) {
    case 'zsm-bord':
      return <UrgentCases />;
    case 'actie-overleg':
      return <AgendaItems />;
    case 'tegengehouden':
      return <HeldUp />;
    case 'start':
    case 'berichten':
    case 'regels':
      return null;
  }
};

const UrgentCases = () => {
  const tables = useStart(EVERY_MS).data?.body.tafels ?? [];
  return (
    <Count
      count={tables.reduce((sum, { binnenEenUur }) => sum + binnenEenUur, 0)}
      says="start.count.urgent"
      isUrgent
    />
  );
};

const AgendaItems = () => {
  const all = useStart(EVERY_MS).data?.body.overleggen ?? [];
  return (
    <Count
      count={all.reduce((sum, { vergadering }) => sum + (vergadering?.punten ?? 0), 0)}
      says="start.count.items"
    />
  );
};

const HeldUp = () => {
  const groups = useReading('GET /tegengehouden', {}, { everyMs: STOPPED_EVERY_MS }).data?.body.groepen ?? [];
  return (
    <Count count={groups.reduce((sum, { aantal }) => sum + aantal, 0)} says="start.count.stopped" isUrgent />
  );
};

const Count = ({
  count,
  says,
  isUrgent = false,
}: {
  readonly count: number;
  readonly says: 'start.count.urgent' | 'start.count.items' | 'start.count.stopped';
  readonly isUrgent?: boolean;
}) => {
  const { t } = useWords();
  if (count === 0) return null;
  return (
    <span className={isUrgent ? 'count count--urgent' : 'count'}>
      <span aria-hidden="true">{count}</span>
      <span className="only-read-aloud">{t(says, { count })}</span>
    </span>
  );
};
