import type { Zaakblad } from '../../api/desk.generated.js';
import { useWords } from '../../language/use-words.js';
import { formatMoment } from '../../moments/format-moment.js';
import { Badge } from '../../parts/badge.js';

const TOLD = {
  ja: ['taken-yes', 'good'],
  nee: ['taken-no', 'info'],
  'te laat': ['taken-late', 'bad'],
} as const;

/** Where the case went, and whether who takes over said so. */
export const HandedOver = ({ sheet: { uitvoeren, ketenpartners } }: { readonly sheet: Zaakblad }) => {
  const { t, locale } = useWords();
  const { overdrachten, opschaling } = uitvoeren;
  if (overdrachten.length === 0 && opschaling === null) return null;
  const nameOf = (code: string | null): string =>
    ketenpartners.find(({ ketenpartner }) => ketenpartner === code)?.naam ?? code ?? t('overleg.somebody');
  return (
    <section className="stack stack--tight">
      <h2>{t('overleg.handed-over')}</h2>
      <ul className="actions">
        {opschaling === null ? null : (
          <li>
            <div>
              <strong>{t('overleg.escalated-to', { name: nameOf(opschaling.naar) })}</strong>
              {opschaling.reden === null ? null : <p>{opschaling.reden}</p>}
            </div>
            <span className="small soft">{formatMoment(opschaling.sinds, 'text', locale)}</span>
          </li>
        )}
        {overdrachten.map(({ bericht, van, naar, sinds, opgepakt }) => (
          <li key={bericht}>
            <div>
              <strong>{t('overleg.from-to', { from: nameOf(van), to: nameOf(naar) })}</strong>
              <p className="small soft">{formatMoment(sinds, 'text', locale)}</p>
            </div>
            {opgepakt === null ? (
              <span className="small soft">{t('overleg.taken-unknown')}</span>
            ) : (
              <Badge tone={TOLD[opgepakt][1]}>{t(`overleg.${TOLD[opgepakt][0]}`)}</Badge>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
};
