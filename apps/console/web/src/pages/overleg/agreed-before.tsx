import type { Zaakblad } from '../../api/desk.generated.js';
import { useWords } from '../../language/use-words.js';
import { formatMoment } from '../../moments/format-moment.js';
import { Badge } from '../../parts/badge.js';
import { spokenCode } from './names.js';

const SOORTEN = ['directe-veiligheid', 'structurele-veiligheid', 'overig'] as const;
const ROUTES = ['strafroute', 'zorgroute', 'tweesporen', 'driesporen', 'geen'] as const;

/** What was agreed in this case before, newest first. */
export const AgreedBefore = ({
  sheet: { afspraken, uitvoeren, ketenpartners },
}: {
  readonly sheet: Zaakblad;
}) => {
  const { t, locale } = useWords();
  const { besluiten, route, regisseur } = afspraken;
  const chosen = ROUTES.find((one) => one === route);
  const nameOf = (code: string): string =>
    ketenpartners.find(({ ketenpartner }) => ketenpartner === code)?.naam ?? code;
  if (besluiten.length === 0 && route === null) return <p className="soft">{t('overleg.nothing-agreed')}</p>;
  return (
    <section className="stack stack--tight">
      <h2>{t('overleg.agreed-before')}</h2>
      <ul className="agreed">
        {besluiten.map(({ bericht, gehoudenOp, soort, besluit }, place) => {
          const sort = SOORTEN.find((one) => one === soort);
          return (
            <li key={`${bericht} ${String(place)}`}>
              <Badge tone={sort === 'directe-veiligheid' ? 'bad' : 'info'} icon="check">
                {sort === undefined ? spokenCode(soort) : t(`overleg.soort.${sort}`)}
              </Badge>
              <span>{besluit}</span>
              <span className="small soft">{formatMoment(gehoudenOp, 'day', locale)}</span>
            </li>
          );
        })}
      </ul>
      <dl className="facts">
        {chosen === undefined ? null : (
          <div>
            <dt>{t('overleg.route')}</dt>
            <dd>{t(`overleg.route.${chosen}`)}</dd>
          </div>
        )}
        {regisseur === null ? null : (
          <div>
            <dt>{t('overleg.lead-who')}</dt>
            <dd>
              {nameOf(regisseur.organisatie)}
              {regisseur.functie === null ? null : <span className="soft"> · {regisseur.functie}</span>}
            </dd>
          </div>
        )}
        {uitvoeren.adviezen.map(({ bericht, advies, wanneer }) => (
          <div key={bericht}>
            <dt>{t(wanneer === 'nu' ? 'overleg.advice-now' : 'overleg.advice-arrest')}</dt>
            <dd>{advies ?? t('overleg.masked')}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
};
