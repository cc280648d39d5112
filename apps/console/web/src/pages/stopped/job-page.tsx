import './stopped.css';
import { useState } from 'react';
import { useParams } from 'react-router';
import type { Herlevering } from '../../api/desk.generated.js';
import { useReading } from '../../api/use-reading.js';
import { useWords } from '../../language/use-words.js';
import { formatMoment } from '../../moments/format-moment.js';
import { useTick } from '../../moments/use-tick.js';
import { Alert } from '../../parts/alert.js';
import { Card } from '../../parts/card.js';
import { Loaded } from '../../parts/loaded.js';
import { Page } from '../../parts/page.js';
import { CancelJob } from './cancel-job.js';
import { JobFacts } from './job-facts.js';
import { JobReport } from './job-report.js';
import { JobState } from './jobs-card.js';
import { resultSentence } from './plan-sentences.js';

const WHILE_RUNNING_MS = 1_000;
const STUCK_MS = 60_000;

/** How far a job is, and at its end what was done and what not and why. */
export const JobPage = () => {
  const { t, locale } = useWords();
  const { herlevering = '' } = useParams();
  const [isOver, setIsOver] = useState(false);
  const reading = useReading(
    'GET /herleveringen/{herlevering}',
    { path: { herlevering } },
    isOver ? {} : { everyMs: WHILE_RUNNING_MS },
  );
  const state = reading.data?.body.stand;
  const hasEnded = state !== undefined && state !== 'loopt';
  if (hasEnded !== isOver) setIsOver(hasEnded);
  const startedAt = reading.data?.body.gestartOp;
  const lead = startedAt === undefined ? undefined : formatMoment(startedAt, 'text', locale);
  return (
    <Page
      title={t('again.job')}
      {...(lead === undefined ? {} : { lead })}
      crumb={{ to: '/tegengehouden', title: t('stopped.title') }}
    >
      <Loaded reading={reading}>
        {({ body: job }) => (
          <div className="stack">
            <Progress job={job} onChanged={() => void reading.refetch()} />
            <JobReport job={job} />
            <JobFacts job={job} />
          </div>
        )}
      </Loaded>
    </Page>
  );
};

const Progress = ({ job, onChanged }: { readonly job: Herlevering; readonly onChanged: () => void }) => {
  const { t, locale } = useWords();
  const now = useTick('second');
  const { stand, gedaan, aantal, laatsteVoortgangOp, gestartOp } = job;
  const moved = laatsteVoortgangOp ?? gestartOp;
  const isStuck = stand === 'loopt' && now - Date.parse(moved) > STUCK_MS;
  const told = t('again.progress', { done: gedaan, all: aantal });
  return (
    <Card title={told} aside={<JobState job={job} />}>
      <div className="stack">
        <progress className="progress" max={Math.max(aantal, 1)} value={gedaan} aria-label={told} />
        <p role="status">{stand === 'loopt' ? t('again.stays') : resultSentence(t, job)}</p>
        {isStuck ? (
          <Alert tone="warning" title={t('again.stuck', { time: formatMoment(moved, 'time', locale) })} />
        ) : null}
        {stand === 'loopt' ? <CancelJob id={job.herlevering} onChanged={onChanged} /> : null}
      </div>
    </Card>
  );
};
