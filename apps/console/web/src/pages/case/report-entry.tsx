import { messageAddress } from '../../addresses.js';
import { Link } from 'react-router';
import type { BerichtInZaak, BerichtOpKaart } from '../../api/desk.generated.js';
import { capitalised } from '../../language/capitalised.js';
import { useWords } from '../../language/use-words.js';
import { Badge } from '../../parts/badge.js';
import { buttonClass } from '../../parts/button.js';
import { Moment } from '../../parts/moment.js';
import { FieldList } from './field-list.js';
import { shownFields } from '../../parts/value/shown-value.js';

/** A report of a case: from whom, when, for what it was shared, and what it tells. */
export const ReportEntry = ({
  report,
  onCard,
  isOpen,
  question,
  receipt,
}: {
  readonly report: BerichtInZaak;
  readonly onCard: BerichtOpKaart | undefined;
  readonly isOpen: boolean;
  /** Where a question in it is answered; null: it asks nothing, or was answered. */
  readonly question: string | null;
  /** Where one tells what one did with it; null: it is one's own. */
  readonly receipt: string | null;
}) => {
  const { t } = useWords();
  const { bericht, naam, naamVan, namens, eigen, ontvangenOp, corrigeert, naamDoel, signaal, data } = report;
  return (
    <li className="case-report" id={`bericht-${bericht}`}>
      <details className="card" open={isOpen || question !== null}>
        <summary>
          <h3>{capitalised(naam)}</h3>
          <span>
            {naamVan}
            {namens === undefined ? '' : ` ${t('case.for', { name: namens })}`}
          </span>
          <span className="soft small">
            <Moment at={ontvangenOp} />
          </span>
          {eigen ? <Badge tone="quiet">{t('case.own')}</Badge> : null}
          {corrigeert === undefined ? null : <Badge tone="changed">{t('case.correction')}</Badge>}
          {signaal === undefined ? null : (
            <Badge tone="info" icon="lock">
              {t('case.signal')}
            </Badge>
          )}
          {onCard?.nietActueel === true ? <Badge tone="warning">{t('case.outdated')}</Badge> : null}
          {question === null ? null : <Badge tone="warning">{t('case.question-open')}</Badge>}
        </summary>
        <div className="card__body stack">
          {signaal === undefined ? (
            <FieldList fields={shownFields(data)} report={bericht} />
          ) : (
            <p>
              {t('case.signal.text')} <Link to={messageAddress(bericht)}>{t('case.why')}</Link>
            </p>
          )}
          {naamDoel === undefined ? null : (
            <p className="small soft">{t('case.shared-for', { purpose: naamDoel })}</p>
          )}
          <p className="row">
            {question === null ? null : (
              <Link className={buttonClass('primary', true)} to={question}>
                {t('case.act.answer')}
              </Link>
            )}
            {receipt === null ? null : (
              <Link className={buttonClass('secondary', true)} to={receipt}>
                {t('case.act.receipt')}
              </Link>
            )}
            <Link to={messageAddress(bericht)}>{t('case.report-page')}</Link>
          </p>
        </div>
      </details>
    </li>
  );
};
