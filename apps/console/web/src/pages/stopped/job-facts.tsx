import { Link } from 'react-router';
import { messageAddress } from '../../addresses.js';
import type { Herlevering } from '../../api/desk.generated.js';
import { useWords, type Say } from '../../language/use-words.js';
import { formatMoment } from '../../moments/format-moment.js';
import { Card } from '../../parts/card.js';
import { Moment } from '../../parts/moment.js';

/** Who asked for a job, for what and why. */
export const JobFacts = ({ job }: { readonly job: Herlevering }) => {
  const { t, locale } = useWords();
  const { vraag, klaarOp, ontvangers } = job;
  const what =
    vraag.groep !== undefined
      ? groupTitle(t, vraag.groep, ontvangers)
      : vraag.ontvanger !== undefined
        ? t('again.what.period', {
            recipient: nameOf(vraag.ontvanger, ontvangers),
            from: formatMoment(vraag.sinds ?? job.gestartOp, 'table', locale),
            until: formatMoment(vraag.tot ?? job.gestartOp, 'table', locale),
          })
        : t('again.what.chosen', { count: vraag.afleveringen?.length ?? 0 });
  return (
    <Card title={t('again.facts')}>
      <dl className="facts">
        <div>
          <dt>{t('again.what')}</dt>
          <dd>
            {vraag.bericht === undefined ? (
              what
            ) : (
              <Link to={messageAddress(vraag.bericht)}>
                {t('again.what.report', { report: vraag.bericht.slice(0, 8) })}
              </Link>
            )}
          </dd>
        </div>
        <div>
          <dt>{t('again.why')}</dt>
          <dd>{job.reden}</dd>
        </div>
        <div>
          <dt>{t('again.by')}</dt>
          <dd>
            {job.doorU ? `${t('again.by-you')}, ` : ''}
            {job.rol} ({job.naamOrganisatie})
          </dd>
        </div>
        {klaarOp === undefined ? null : (
          <div>
            <dt>{t('again.ended')}</dt>
            <dd>
              <Moment at={klaarOp} form="table" />
            </dd>
          </div>
        )}
      </dl>
    </Card>
  );
};

const nameOf = (code: string, known: Herlevering['ontvangers']): string =>
  known.find((one) => one.code === code)?.naam ?? code;

/** A group by its kind and whom it is for; only what is not fetched can be delivered again. */
const groupTitle = (t: Say, code: string, known: Herlevering['ontvangers']): string =>
  `${t('stopped.kind.niet-opgehaald')}: ${nameOf(code.slice(code.indexOf('.') + 1), known)}`;
