import { stoppedAddress } from '../../addresses.js';
import './stopped.css';
import { useId, useState } from 'react';
import { Link } from 'react-router';
import type { Tegengehouden } from '../../api/desk.generated.js';
import { useReading } from '../../api/use-reading.js';
import { viewedAs } from '../../api/viewed-as.js';
import { useWords } from '../../language/use-words.js';
import { useStore } from '../../live/use-store.js';
import { formatMoment } from '../../moments/format-moment.js';
import { Button, buttonClass } from '../../parts/button.js';
import { Empty } from '../../parts/empty.js';
import { Loaded } from '../../parts/loaded.js';
import { Page } from '../../parts/page.js';
import { GroupFacts } from './group-facts.js';
import { JobsCard } from './jobs-card.js';
import { KindBadge } from './kind-badge.js';
import { PlanDialog } from './plan-dialog.js';

type Group = Tegengehouden['groepen'][number];

const LOOK_AGAIN_MS = 15_000;

/** What did not arrive, by cause, the oldest first, with whose action it is. */
export const StoppedPage = () => {
  const { t, locale } = useWords();
  const reading = useReading('GET /tegengehouden', {}, { everyMs: LOOK_AGAIN_MS });
  const mayAct = Object.keys(useStore(viewedAs)).length === 0;
  const hasRight = reading.error?.kind !== 'no-right';
  return (
    <Page
      title={t('stopped.title')}
      lead={t('stopped.lead')}
      actions={
        mayAct && hasRight && reading.data !== undefined ? (
          <Link className={buttonClass()} to="/herleveringen/nieuw">
            {t('stopped.period')}
          </Link>
        ) : undefined
      }
    >
      <Loaded reading={reading}>
        {({ body: { groepen, gemetenOp } }) =>
          groepen.length === 0 ? (
            <Empty title={t('stopped.empty')}>
              <p>{t('stopped.empty.text')}</p>
            </Empty>
          ) : (
            <div className="stack">
              <p className="soft small">
                {t('stopped.counted', { time: formatMoment(gemetenOp, 'time', locale) })}
              </p>
              <ul className="causes" aria-label={t('stopped.all')}>
                {groepen.map((group) => (
                  <li key={group.groep}>
                    <GroupCard group={group} mayAct={mayAct} />
                  </li>
                ))}
              </ul>
            </div>
          )
        }
      </Loaded>
      {hasRight ? <JobsCard /> : null}
    </Page>
  );
};

const GroupCard = ({ group, mayAct }: { readonly group: Group; readonly mayAct: boolean }) => {
  const { t } = useWords();
  const id = useId();
  const [isPlanning, setIsPlanning] = useState(false);
  const { groep, soort, titel, aantal, isMeer, opnieuwAfleveren } = group;
  return (
    <article className="card cause" aria-labelledby={id}>
      <header>
        <h2 id={id} lang="nl">
          {titel}
        </h2>
        <div className="row">
          <KindBadge kind={soort} />
          <b className="cause__count">
            {t(isMeer ? 'stopped.more-than' : 'stopped.count', { count: aantal })}
          </b>
        </div>
      </header>
      <div className="card__body stack">
        <GroupFacts group={group} />
        <div className="row">
          <Link className={buttonClass()} to={stoppedAddress(groep)} aria-describedby={id}>
            {t('stopped.look', { count: aantal })}
          </Link>
          {opnieuwAfleveren && mayAct ? (
            <Button look="primary" aria-describedby={id} onClick={() => setIsPlanning(true)}>
              {t('stopped.again')}
            </Button>
          ) : null}
        </div>
      </div>
      {isPlanning ? <PlanDialog question={{ groep }} onClose={() => setIsPlanning(false)} /> : null}
    </article>
  );
};
