import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { Start } from '../../api/desk.generated.js';
import { useWords } from '../../language/use-words.js';
import { Moment } from '../../parts/moment.js';
import { ZsmClock } from '../../zsm-clock/zsm-clock.js';
import { caseAddress, messageAddress } from '../../addresses.js';
import { shownReports } from './shown-reports.js';
import { agendaPlace } from '../overleg/places.js';
import { useLatest } from './use-latest.js';

/** For who is new in a trial environment: what Samenloop does, each time with what happens now. */
export const HowItWorks = ({
  start,
  everyMs,
}: {
  readonly start: Start;
  readonly everyMs: number | null;
}) => {
  const { t } = useWords();
  const { arriving, shared, withheld } = shownReports(useLatest(everyMs).data?.body.berichten ?? []);
  const [table] = start.tafels;
  const first = table?.zaken[0];
  const [overleg] = start.overleggen;
  return (
    <section className="card how" aria-labelledby="zo-werkt-het">
      <h2 id="zo-werkt-het">{t('start.how.title')}</h2>
      <ol>
        <Step title={t('start.how.arrives')}>
          {arriving === null ? (
            t('start.how.wait')
          ) : (
            <>
              <Link to={messageAddress(arriving.bericht)}>
                {t('start.latest.one', { kind: arriving.kind, partner: arriving.from })}
              </Link>{' '}
              <Moment at={arriving.at} form="seconds" />
            </>
          )}
        </Step>
        <Step title={t('start.how.who')}>
          {shared === null ? (
            t('start.how.wait')
          ) : (
            <Link to={messageAddress(shared.bericht)}>
              {t('start.how.who.count', { count: shared.recipients })}
            </Link>
          )}
        </Step>
        <Step title={t('start.how.withheld')}>
          {withheld === null ? (
            t('start.how.withheld.elsewhere')
          ) : (
            <Link to={messageAddress(withheld.bericht)}>
              {t('start.how.withheld.count', { count: withheld.withheld })}
            </Link>
          )}
        </Step>
        <Step title={t('start.how.clock')}>
          {first === undefined || table === undefined ? (
            t('start.how.clock.elsewhere')
          ) : (
            <>
              <ZsmClock clock={first.klok} person={first.wie} isSmall />
              <Link to={caseAddress(table.regio, first.zaak)}>{t('start.how.clock.open')}</Link>
            </>
          )}
        </Step>
        <Step title={t('start.how.agenda')}>
          {overleg?.vergadering == null ? (
            t('start.how.agenda.elsewhere')
          ) : (
            <Link to={agendaPlace(overleg.tafel, overleg.vergadering.moment)}>
              {t('start.how.agenda.count', { count: overleg.vergadering.punten })}
            </Link>
          )}
        </Step>
      </ol>
    </section>
  );
};

const Step = ({ title, children }: { readonly title: string; readonly children: ReactNode }) => (
  <li>
    <h3>{title}</h3>
    <div className="small">{children}</div>
  </li>
);
