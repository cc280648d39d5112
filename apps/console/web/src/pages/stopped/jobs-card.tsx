import { redeliveryAddress } from '../../addresses.js';
import { Link } from 'react-router';
import type { Herlevering } from '../../api/desk.generated.js';
import { useReading } from '../../api/use-reading.js';
import { useWords } from '../../language/use-words.js';
import { Badge, type Tone } from '../../parts/badge.js';
import { Card } from '../../parts/card.js';
import { Loaded } from '../../parts/loaded.js';
import { Moment } from '../../parts/moment.js';

const TONES: Readonly<Record<Herlevering['stand'], Tone>> = {
  loopt: 'info',
  klaar: 'good',
  geannuleerd: 'quiet',
};

/** How a job stands. */
export const JobState = ({ job }: { readonly job: Pick<Herlevering, 'stand' | 'aantal' | 'aangeboden'> }) => {
  const { t } = useWords();
  const isPart = job.stand === 'klaar' && job.aangeboden < job.aantal;
  return <Badge tone={isPart ? 'warning' : TONES[job.stand]}>{t(`again.state.${job.stand}`)}</Badge>;
};

const LOOK_AGAIN_MS = 15_000;

/** Earlier and running jobs, the newest first. */
export const JobsCard = () => {
  const { t } = useWords();
  const reading = useReading('GET /herleveringen', { query: { limit: 10 } }, { everyMs: LOOK_AGAIN_MS });
  return (
    <Loaded reading={reading} rows={2}>
      {({ body: { herleveringen } }) => (
        <Card title={t('again.jobs')} isBare={herleveringen.length > 0}>
          {herleveringen.length === 0 ? (
            <p className="soft">{t('again.jobs.none')}</p>
          ) : (
            <div className="scroller" role="group" aria-label={t('again.jobs')} tabIndex={0}>
              <table className="table">
                <thead>
                  <tr>
                    <th scope="col">{t('again.started')}</th>
                    <th scope="col">{t('again.state')}</th>
                    <th scope="col" className="number">
                      {t('again.number')}
                    </th>
                    <th scope="col">{t('again.why')}</th>
                  </tr>
                </thead>
                <tbody>
                  {herleveringen.map((job) => (
                    <tr key={job.herlevering}>
                      <th scope="row">
                        <Link to={redeliveryAddress(job.herlevering)}>
                          <Moment at={job.gestartOp} form="table" />
                        </Link>
                      </th>
                      <td>
                        <JobState job={job} />
                      </td>
                      <td className="number">{t('again.progress', { done: job.gedaan, all: job.aantal })}</td>
                      <td className="told__text">{job.reden}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </div>
          )}
        </Card>
      )}
    </Loaded>
  );
};
