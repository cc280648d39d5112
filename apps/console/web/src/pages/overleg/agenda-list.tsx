import { useWords } from '../../language/use-words.js';
import { Button } from '../../parts/button.js';
import { Empty } from '../../parts/empty.js';
import type { Meeting } from './agenda-case.js';
import { AgendaItemCard } from './agenda-item-card.js';
import type { AtMeeting } from './outcome-body.js';
import { PlannedMinutes } from './planned-minutes.js';
import { plannedTimes } from './planned-times.js';
import { useHeldAgenda } from './use-held-agenda.js';
import { useSaid } from './use-said.js';

const MINUTES = 10;

/** The cases of a meeting in their order; what comes in meanwhile waits until somebody asks for it. */
export const AgendaList = ({
  table,
  meeting,
  leden,
  together,
  isChair,
}: {
  readonly table: string;
  readonly meeting: Meeting;
  readonly leden: AtMeeting['leden'];
  readonly together: string | null;
  readonly isChair: boolean;
}) => {
  const { t } = useWords();
  const { shown, arrived, isMoved, show } = useHeldAgenda(
    `${table} ${meeting.moment} ${together ?? ''}`,
    meeting.cases,
  );
  const [minutes, setMinutes] = useSaid(`minuten ${table} ${meeting.moment}`, MINUTES);
  const times = plannedTimes(shown, meeting.moment, minutes);
  return (
    <section className="stack" aria-label={t('overleg.agenda')}>
      <div className="agenda-head">
        <h2>
          {t('overleg.agenda')}{' '}
          <span className="small soft">{t('overleg.points', { count: shown.length })}</span>
        </h2>
        <div role="status">
          {arrived > 0 || isMoved ? (
            <Button isSmall onClick={show}>
              {arrived > 0 ? t('overleg.arrived', { count: arrived }) : t('overleg.reordered')}
            </Button>
          ) : null}
        </div>
        {isChair && shown.length > 0 ? <PlannedMinutes value={minutes} onChange={setMinutes} /> : null}
      </div>
      {shown.length === 0 ? (
        <Empty title={t('overleg.empty')}>
          <p>{t('overleg.empty-how')}</p>
        </Empty>
      ) : (
        <ol className="agenda">
          {shown.map((one, place) => (
            <AgendaItemCard
              key={one.zaak}
              table={table}
              moment={meeting.moment}
              item={one}
              place={place + 1}
              time={times[place] ?? null}
              minutes={minutes}
              leden={leden}
              together={together}
            />
          ))}
        </ol>
      )}
    </section>
  );
};
