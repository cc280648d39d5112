import type { PuntOpAgenda } from '../../api/desk.generated.js';
import { useWords } from '../../language/use-words.js';
import { dayOf, formatMoment } from '../../moments/format-moment.js';
import { Badge, type Tone } from '../../parts/badge.js';

const STATES = {
  'te bespreken': ['to-discuss', 'info'],
  besproken: ['discussed', 'good'],
  'uitkomst ontbreekt': ['no-outcome', 'bad'],
  opgeschaald: ['escalated', 'changed'],
  doorgeschoven: ['moved', 'quiet'],
} as const satisfies Record<NonNullable<PuntOpAgenda['stand']>, readonly [string, Tone]>;

/** How a case on the agenda stands, and what came of it. */
export const ItemState = ({
  punt: { stand, uitkomst, verschovenNaar, uitkomstVoor },
  moment,
}: {
  readonly punt: PuntOpAgenda;
  /** Of the meeting. */
  readonly moment: string;
}) => {
  const { t, locale } = useWords();
  if (stand === undefined) return null;
  const [word, tone] = STATES[stand];
  const at = (when: string): string =>
    `${formatMoment(when, 'weekday', locale)} ${formatMoment(when, 'time', locale)}`;
  return (
    <div className="item-state">
      <Badge tone={tone}>{t(`overleg.item.${word}`)}</Badge>
      {uitkomst === null || uitkomst === undefined || uitkomst.acties === undefined ? null : (
        <span className="small">{t('overleg.agreed-actions', { count: uitkomst.acties })}</span>
      )}
      {verschovenNaar === null || verschovenNaar === undefined ? null : (
        <span className="small">{t('overleg.moved-to', { when: at(verschovenNaar) })}</span>
      )}
      {stand === 'te bespreken' && uitkomstVoor !== undefined ? (
        <span className="small soft">
          {t('overleg.outcome-before', {
            when:
              dayOf(uitkomstVoor) === dayOf(moment)
                ? formatMoment(uitkomstVoor, 'time', locale)
                : at(uitkomstVoor),
          })}
        </span>
      ) : null}
    </div>
  );
};
