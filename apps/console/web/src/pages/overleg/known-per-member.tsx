import type { PuntOpAgenda } from '../../api/desk.generated.js';
import { useWords } from '../../language/use-words.js';
import { Badge } from '../../parts/badge.js';
import type { AtMeeting } from './outcome-body.js';

type Known = NonNullable<PuntOpAgenda['bekend']>;

/** From which members something is known of a case and from which nothing yet, as far as one may know. */
export const KnownPerMember = ({
  bekend,
  leden,
}: {
  readonly bekend: Known;
  readonly leden: AtMeeting['leden'];
}) => {
  const { t } = useWords();
  const told = leden.map(({ ketenpartner, naam }) => {
    const from = bekend.filter(({ van }) => van === ketenpartner);
    return { naam, from, isSignal: from.length > 0 && from.every(({ signaal }) => signaal === true) };
  });
  const known = told.filter(({ from }) => from.length > 0);
  const missing = told.filter(({ from }) => from.length === 0);
  return (
    <dl className="known">
      {known.length === 0 ? null : (
        <div>
          <dt>{t('overleg.known')}</dt>
          <dd>
            {known.map(({ naam, from, isSignal }) =>
              isSignal ? (
                <Badge key={naam} tone="info">
                  {t('overleg.known-signal', { name: naam })}
                </Badge>
              ) : (
                <Badge key={naam} tone="good">
                  {t('overleg.known-told', { name: naam, count: from.length })}
                </Badge>
              ),
            )}
          </dd>
        </div>
      )}
      {missing.length === 0 ? null : (
        <div>
          <dt>{t('overleg.known-nothing')}</dt>
          <dd className="small">{missing.map(({ naam }) => naam).join(', ')}</dd>
        </div>
      )}
    </dl>
  );
};
