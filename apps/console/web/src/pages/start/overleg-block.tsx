import { Link } from 'react-router';
import type { StartOverleg } from '../../api/desk.generated.js';
import { useWords } from '../../language/use-words.js';
import { buttonClass } from '../../parts/button.js';
import { Card } from '../../parts/card.js';
import { Empty } from '../../parts/empty.js';
import { Moment } from '../../parts/moment.js';
import { agendaPlace, casePlace, followUpPlace, tablePlace } from '../overleg/places.js';
import { Figures } from './figures.js';

/** What needs somebody in one Actie-overleg: the next meeting, and what their own organisation took on. */
export const OverlegBlock = ({ overleg }: { readonly overleg: StartOverleg }) => {
  const { t } = useWords();
  const { tafel, naam, vergadering, uitkomstOntbreekt, acties, aantalActies } = overleg;
  return (
    <div className="start__pair">
      <Card
        title={naam}
        aside={
          <Link
            className={buttonClass('primary')}
            to={vergadering === null ? tablePlace(tafel) : agendaPlace(tafel, vergadering.moment)}
          >
            {t('start.overleg.open')}
          </Link>
        }
      >
        {vergadering === null ? (
          <Empty title={t('start.overleg.none')} />
        ) : (
          <div className="stack">
            <p>
              {t('start.overleg.next')}{' '}
              <strong>
                <Moment at={vergadering.moment} form="text" />
              </strong>
              <br />
              <span className="small">
                {t('start.overleg.closes')} <Moment at={vergadering.sluit} form="text" />
              </span>
            </p>
            <Figures
              figures={[
                { count: vergadering.punten, text: t('start.overleg.items') },
                { count: vergadering.dringend, text: t('start.overleg.urgent'), isUrgent: true },
                { count: uitkomstOntbreekt, text: t('start.overleg.no-outcome'), isUrgent: true },
              ]}
            />
          </div>
        )}
      </Card>
      <Card title={t('start.actions.title')} aside={<span className="count">{aantalActies}</span>}>
        {acties.length === 0 ? (
          <p>{t('start.actions.none')}</p>
        ) : (
          <ul className="start__list">
            {acties.map(({ actie, zaak, einddatum, stand }) => (
              <li key={actie}>
                <Link to={casePlace(tafel, null, zaak)}>{t('start.actions.one', { stand })}</Link>
                <span className="small">
                  {einddatum === null ? (
                    t('start.actions.no-end')
                  ) : (
                    <>
                      {t('start.actions.before')} <Moment at={einddatum} form="text" />
                    </>
                  )}
                </span>
              </li>
            ))}
            <li>
              <Link to={followUpPlace(tafel)}>{t('start.actions.all')}</Link>
            </li>
          </ul>
        )}
      </Card>
    </div>
  );
};
