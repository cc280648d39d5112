import type { PuntOpAgenda } from '../../api/desk.generated.js';
import { useWords } from '../../language/use-words.js';
import { Badge } from '../../parts/badge.js';
import type { AtMeeting } from './outcome-body.js';

type Known = NonNullable<PuntOpAgenda['bekend']>;

/** Per member what it shared of a case, as far as one may know: the word says it, colour and sign repeat it. */
export const KnownPerMember = ({
  bekend,
  leden,
}: {
  readonly bekend: Known;
  readonly leden: AtMeeting['leden'];
}) => {
  const { t } = useWords();
  return (
    <ul className="known" aria-label={t('overleg.known')}>
      {leden.map(({ ketenpartner, naam }) => {
        const from = bekend.filter(({ van }) => van === ketenpartner);
        const told = from.filter(({ signaal }) => signaal !== true);
        if (told.length > 0)
          return (
            <li key={ketenpartner} title={told.map((one) => one.naam ?? '').join(', ')}>
              <Badge tone="good">{t('overleg.known-told', { name: naam, count: told.length })}</Badge>
            </li>
          );
        return (
          <li key={ketenpartner}>
            {from.length > 0 ? (
              <Badge tone="info">{t('overleg.known-signal', { name: naam })}</Badge>
            ) : (
              <Badge tone="quiet">{t('overleg.known-nothing', { name: naam })}</Badge>
            )}
          </li>
        );
      })}
    </ul>
  );
};
