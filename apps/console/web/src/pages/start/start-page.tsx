import './start.css';
import { useState } from 'react';
import { useWords } from '../../language/use-words.js';
import { serverNow } from '../../moments/server-time.js';
import { PausedAt } from '../../moments/use-tick.js';
import { Button } from '../../parts/button.js';
import { Icon } from '../../parts/icon.js';
import { Loaded } from '../../parts/loaded.js';
import { Page } from '../../parts/page.js';
import { useMe } from '../../shell/me.js';
import { mayOpen } from '../../shell/pages.js';
import { EndingRules } from './ending-rules.js';
import { HealthLine } from './health-line.js';
import { HowItWorks } from './how-it-works.js';
import { LatestMessages } from './latest-messages.js';
import { OverlegBlock } from './overleg-block.js';
import { RecentReads } from './recent-reads.js';
import { RuleWarnings } from './rule-warnings.js';
import { StoppedBlock } from './stopped-block.js';
import { TableBlock } from './table-block.js';
import { useStart } from './use-start.js';
import { useStartNews } from './use-start-news.js';

/** What changes without a report, such as a deadline that passes, need not be known at once. */
const EVERY_MS = 60_000;

/** What needs somebody now, for the role in which they work. */
export const StartPage = () => {
  const { t } = useWords();
  const me = useMe();
  const [pausedAt, setPausedAt] = useState<number | null>(null);
  const everyMs = pausedAt === null ? EVERY_MS : null;
  useStartNews(mayOpen(me, 'berichten'), pausedAt !== null);
  const start = useStart(everyMs);
  const watches = me.rol !== null && WATCHES.includes(me.rol.rol);
  return (
    <PausedAt value={pausedAt}>
      <Page
        title={t('start.title')}
        lead={me.rol === null ? me.naam : `${me.naam} · ${me.rol.naam}`}
        actions={
          <Button onClick={() => setPausedAt(pausedAt === null ? serverNow() : null)}>
            <Icon name={pausedAt === null ? 'pause' : 'play'} />
            {t(pausedAt === null ? 'start.pause' : 'start.resume')}
          </Button>
        }
      >
        <HealthLine />
        <Loaded reading={start} rows={6}>
          {({ body }) => (
            <div className="stack">
              {me.omgeving === null ? null : <HowItWorks start={body} everyMs={everyMs} />}
              {body.tafels.map((table) => (
                <TableBlock key={table.tafel} table={table} />
              ))}
              {body.overleggen.map((overleg) => (
                <OverlegBlock key={overleg.tafel} overleg={overleg} />
              ))}
              <div className="start__pair">
                {mayOpen(me, 'tegengehouden') ? <StoppedBlock everyMs={everyMs} /> : null}
                {mayOpen(me, 'berichten') ? <LatestMessages everyMs={everyMs} /> : null}
                {body.raadplegingen === null ? null : <RecentReads reads={body.raadplegingen} />}
                {body.aflopend === null ? null : <EndingRules endings={body.aflopend} />}
                {watches ? <RuleWarnings /> : null}
              </div>
            </div>
          )}
        </Loaded>
      </Page>
    </PausedAt>
  );
};

/** Who goes about the rules, or watches over them. */
const WATCHES: readonly string[] = ['autorisatiebeheerder', 'fg-auditor'];
