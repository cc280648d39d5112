import type { PuntOpAgenda } from '../../api/desk.generated.js';
import { capitalised } from '../../language/capitalised.js';
import { useWords } from '../../language/use-words.js';
import { dayOf, formatMoment } from '../../moments/format-moment.js';
import { Badge } from '../../parts/badge.js';
import { spokenCode } from './names.js';

/** Why a case is on the agenda and who brings it: the sender's own word beside the one that everybody uses. */
export const ItemReasons = ({
  punt: { redenen = [], bekend = [], vervolgOp },
}: {
  readonly punt: PuntOpAgenda;
}) => {
  const { t, locale } = useWords();
  return (
    <ul className="reasons">
      {redenen.map(({ bericht, soort = '', naamVan, urgentie, woord, datum, sinds, nietActueel }) => {
        const kind = bekend.find((one) => one.bericht === bericht)?.naam ?? spokenCode(soort);
        const day = datum ?? (sinds === undefined ? undefined : dayOf(sinds));
        return (
          <li key={bericht ?? kind}>
            {capitalised(naamVan === undefined ? kind : t('overleg.reason', { kind, from: naamVan }))}
            {urgentie === null || urgentie === undefined ? null : (
              <strong>
                {woord !== null && woord !== undefined && woord !== urgentie
                  ? t('overleg.reason-word', { urgency: urgentie, word: woord })
                  : t('overleg.reason-urgency', { urgency: urgentie })}
              </strong>
            )}
            {day === undefined ? null : (
              <span className="soft"> · {formatMoment(`${day}T12:00:00Z`, 'day', locale)}</span>
            )}
            {nietActueel === true ? <Badge tone="warning">{t('overleg.not-current')}</Badge> : null}
          </li>
        );
      })}
      {vervolgOp === null || vervolgOp === undefined ? null : <li>{t('overleg.comes-back')}</li>}
    </ul>
  );
};
