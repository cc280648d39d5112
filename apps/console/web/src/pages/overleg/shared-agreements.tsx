import type { GedeeldZaakblad } from '../../api/desk.generated.js';
import { useWords } from '../../language/use-words.js';
import { formatMoment } from '../../moments/format-moment.js';
import { Badge } from '../../parts/badge.js';
import { Card } from '../../parts/card.js';
import { ACTION_STATES } from './action-states.js';
import { spokenCode } from './names.js';

/** What all who look along know of what was agreed, and of who carries it out. */
export const SharedAgreements = ({
  sheet: { afspraken, uitvoeren },
  partnerOf,
}: {
  readonly sheet: GedeeldZaakblad;
  readonly partnerOf: (code: string | undefined) => string;
}) => {
  const { t, locale } = useWords();
  const { besluiten = [], route = null, regisseur = null } = afspraken;
  const { acties = [] } = uitvoeren;
  return (
    <>
      <Card title={t('overleg.step-2')}>
        {besluiten.length === 0 ? (
          <p className="soft">{t('overleg.nothing-agreed')}</p>
        ) : (
          <ul className="agreed">
            {besluiten.map(({ bericht, gehoudenOp, besluit }, place) => (
              <li key={`${bericht ?? ''} ${String(place)}`}>
                <span>{besluit}</span>
                {gehoudenOp === undefined ? null : (
                  <span className="small soft">{formatMoment(gehoudenOp, 'day', locale)}</span>
                )}
              </li>
            ))}
          </ul>
        )}
        <dl className="facts">
          {route === null ? null : (
            <div>
              <dt>{t('overleg.route')}</dt>
              <dd>{spokenCode(route)}</dd>
            </div>
          )}
          {regisseur?.organisatie === undefined ? null : (
            <div>
              <dt>{t('overleg.lead-who')}</dt>
              <dd>{partnerOf(regisseur.organisatie)}</dd>
            </div>
          )}
        </dl>
      </Card>
      <Card title={t('overleg.step-3')}>
        {acties.length === 0 ? (
          <p className="soft">{t('overleg.no-actions')}</p>
        ) : (
          <ul className="actions">
            {acties.map(({ actie, wat = null, naamBelegdBij = null, einddatum = null, stand }) => (
              <li key={actie} className="action">
                <div>
                  <strong>{naamBelegdBij ?? t('overleg.somebody')}</strong>
                  {wat === null ? null : <p>{wat}</p>}
                </div>
                <div className="action__state">
                  {stand === undefined ? null : (
                    <Badge tone={ACTION_STATES[stand][1]}>
                      {t(`overleg.action.${ACTION_STATES[stand][0]}`)}
                    </Badge>
                  )}
                  {einddatum === null ? null : (
                    <span className="small">
                      {t('overleg.due', { day: formatMoment(einddatum, 'day', locale) })}
                    </span>
                  )}
                </div>
              </li>
            ))}
          </ul>
        )}
      </Card>
    </>
  );
};
