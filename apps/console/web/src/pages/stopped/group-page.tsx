import './stopped.css';
import { useState } from 'react';
import { Link, useParams, useSearchParams } from 'react-router';
import { useReading } from '../../api/use-reading.js';
import { viewedAs } from '../../api/viewed-as.js';
import { useWords } from '../../language/use-words.js';
import { useStore } from '../../live/use-store.js';
import { Button, buttonClass } from '../../parts/button.js';
import { Card } from '../../parts/card.js';
import { Empty } from '../../parts/empty.js';
import { Loaded } from '../../parts/loaded.js';
import { Page } from '../../parts/page.js';
import { GroupFacts } from './group-facts.js';
import { GroupItems } from './group-items.js';
import { KindBadge } from './kind-badge.js';
import { PlanDialog } from './plan-dialog.js';

/** What is held up by one cause, one by one. */
export const GroupPage = () => {
  const { t } = useWords();
  const { groep = '' } = useParams();
  const [query] = useSearchParams();
  const na = query.get('na');
  const [isPlanning, setIsPlanning] = useState(false);
  const reading = useReading('GET /tegengehouden/{groep}', { path: { groep }, query: { na, limit: 50 } });
  const group = reading.data?.body.groep;
  const mayAct = Object.keys(useStore(viewedAs)).length === 0;
  return (
    <Page
      title={group?.titel ?? t('stopped.title')}
      crumb={{ to: '/tegengehouden', title: t('stopped.title') }}
      actions={
        group?.opnieuwAfleveren === true && group.aantal > 0 && mayAct ? (
          <Button look="primary" onClick={() => setIsPlanning(true)}>
            {t('stopped.again')}
          </Button>
        ) : undefined
      }
    >
      <Loaded reading={reading}>
        {({ body: { groep: shown, items, volgende } }) => (
          <div className="stack">
            <Card
              title={t(shown.isMeer ? 'stopped.more-than' : 'stopped.count', { count: shown.aantal })}
              aside={<KindBadge kind={shown.soort} />}
            >
              <div className="stack">
                <GroupFacts group={shown} />
              </div>
            </Card>
            {items.length === 0 ? (
              <Empty title={t('stopped.items.none')}>
                <Link to="/tegengehouden">{t('stopped.all')}</Link>
              </Empty>
            ) : (
              <Card title={t('stopped.items')} isBare>
                <GroupItems kind={shown.soort} items={items} />
                {na === null && volgende === null ? null : (
                  <nav className="row pager" aria-label={t('stopped.items')}>
                    {na === null ? null : (
                      <Link className={buttonClass()} to=".">
                        {t('stopped.first')}
                      </Link>
                    )}
                    {volgende === null ? null : (
                      <Link className={buttonClass()} to={`?na=${encodeURIComponent(volgende)}`}>
                        {t('stopped.next')}
                      </Link>
                    )}
                  </nav>
                )}
              </Card>
            )}
          </div>
        )}
      </Loaded>
      {isPlanning ? <PlanDialog question={{ groep }} onClose={() => setIsPlanning(false)} /> : null}
    </Page>
  );
};
