import type { Zaakblad } from '../../api/desk.generated.js';
import { useWords } from '../../language/use-words.js';
import { Badge } from '../../parts/badge.js';
import { Card } from '../../parts/card.js';

const TOLD = {
  ja: ['present-ja', 'good'],
  telefonisch: ['present-telefonisch', 'info'],
  nee: ['present-nee', 'quiet'],
} as const;

/** Who sits at the table, and who was there as the last outcome tells. */
export const LastPresence = ({ deelnemers }: { readonly deelnemers: Zaakblad['deelnemers'] }) => {
  const { t } = useWords();
  return (
    <Card title={t('overleg.presence')}>
      <ul className="plain-list members">
        {deelnemers.map(({ ketenpartner, naam, taak, aanwezig, mandaat }) => {
          const told =
            aanwezig === 'ja' || aanwezig === 'telefonisch' || aanwezig === 'nee' ? TOLD[aanwezig] : null;
          return (
            <li key={ketenpartner}>
              <span>
                {naam}
                {taak === 'voorzitter' ? <span className="soft"> · {t('overleg.chair')}</span> : null}
              </span>
              <span className="row">
                {told === null ? (
                  <span className="small soft">{t('overleg.present-unknown')}</span>
                ) : (
                  <Badge tone={told[1]}>{t(`overleg.${told[0]}`)}</Badge>
                )}
                {mandaat === 'ja' ? <Badge tone="good">{t('overleg.mandate-short')}</Badge> : null}
              </span>
            </li>
          );
        })}
      </ul>
      <p className="small soft">{t('overleg.presence-last')}</p>
    </Card>
  );
};
