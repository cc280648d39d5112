import { Link, useSearchParams } from 'react-router';
import type { GeopendeZaak } from '../../api/desk.generated.js';
import { useWords } from '../../language/use-words.js';
import { Alert } from '../../parts/alert.js';
import { useMayWrite } from '../../looks/use-may-write.js';
import { buttonClass } from '../../parts/button.js';
import { Icon } from '../../parts/icon.js';
import { WaitingNews } from '../../parts/waiting-news.js';
import { personInWords } from '../zsm-board/person-in-words.js';
import { ActPanel } from './act-panel.js';
import { CaseHandler } from './case-handler.js';
import { CaseHead } from './case-head.js';
import { MissingParts } from './missing-parts.js';
import { ReportEntry } from './report-entry.js';
import { useCaseNews } from './use-case-news.js';

interface OpenedCaseProps {
  readonly region: string;
  readonly caseId: string;
  readonly opened: GeopendeZaak;
  readonly version: string | null;
  readonly onOpenAgain: () => void;
}

/** An opened case: who and how long, what one is warned of, what was told in the order of time, what is missing, and what one can do. */
export const OpenedCase = ({ region, caseId, opened, version, onOpenAgain }: OpenedCaseProps) => {
  const { t } = useWords();
  const [search] = useSearchParams();
  const { kaart: card, naamDoel, berichten } = opened;
  const { card: newest, isGone, atTable } = useCaseNews(region, caseId, true);
  const isNewer = newest !== null && newest.versie !== card.versie;
  const act = search.get('doe');
  const mayWrite = useMayWrite();
  const doing = (name: string, more: Readonly<Record<string, string>> = {}): string => {
    const next = new URLSearchParams(search);
    next.delete('bericht');
    next.set('doe', name);
    Object.entries(more).forEach(([key, value]) => next.set(key, value));
    return `?${next.toString()}`;
  };
  const openQuestions = new Set(
    (card.vragen ?? []).flatMap(({ bericht, eigen, antwoord }) =>
      bericht !== undefined && eigen === false && antwoord === null ? [bericht] : [],
    ),
  );
  return (
    <div className="stack case">
      <p className="case-logged small">
        <Icon name="eye" /> {t('case.logged', { purpose: naamDoel })}
      </p>
      <div>
        <div role="status">{isGone ? <Alert tone="warning" title={t('case.gone')} /> : null}</div>
        <WaitingNews
          show={isNewer && !isGone ? t('case.newer.show') : null}
          notice={{ tone: 'changed', title: t('case.newer') }}
          onShow={onOpenAgain}
        />
      </div>
      {mayWrite ? (
        <CaseHandler
          place={{ regio: region, zaak: caseId }}
          person={personInWords(card)}
          handling={newest === null ? card.behandeling : newest.behandeling}
        />
      ) : null}
      <CaseHead card={newest === null || isNewer ? card : newest} />
      {!mayWrite ? null : act === null ? (
        <p className="row">
          <Link className={buttonClass('primary')} to={doing('beslissing')} preventScrollReset>
            {t('case.act.decide')}
          </Link>
          <Link className={buttonClass()} to={doing('vraag')} preventScrollReset>
            {t('case.act.ask')}
          </Link>
        </p>
      ) : (
        <ActPanel
          key={`${act} ${search.get('bericht') ?? ''}`}
          act={act}
          report={search.get('bericht')}
          place={{ regio: region, zaak: caseId }}
          opened={opened}
          version={version}
          atTable={atTable}
          onOpenAgain={onOpenAgain}
        />
      )}
      <div className="case__columns">
        <section aria-labelledby="berichten" className="stack">
          <h2 id="berichten">
            {t('case.reports')} <span className="small soft">{t('case.reports.order')}</span>
          </h2>
          <ol className="case-reports">
            {berichten.map((report, place) => (
              <ReportEntry
                key={`${report.bericht} ${report.ontvanger}`}
                report={report}
                onCard={(card.bekend ?? []).find(({ bericht }) => bericht === report.bericht)}
                isOpen={place >= berichten.length - 2}
                question={
                  mayWrite && openQuestions.has(report.bericht)
                    ? doing('antwoord', { bericht: report.bericht })
                    : null
                }
                receipt={report.eigen || !mayWrite ? null : doing('ontvangst', { bericht: report.bericht })}
              />
            ))}
          </ol>
        </section>
        <MissingParts card={card} atTable={atTable} ask={mayWrite ? doing('vraag') : null} />
      </div>
    </div>
  );
};
