import type { Herlevering, Uitkomsttelling } from '../../api/desk.generated.js';
import { useWords } from '../../language/use-words.js';
import { Alert } from '../../parts/alert.js';
import { Card } from '../../parts/card.js';
import { inOrder } from './plan-sentences.js';

/** What was done and what was not and why, and per recipient what is left. */
export const JobReport = ({ job }: { readonly job: Herlevering }) => {
  const { t } = useWords();
  const { uitkomsten, gewijzigd, ontvangers } = job;
  return (
    <>
      {gewijzigd.length === 0 ? null : (
        <Alert tone="warning" title={t('again.changed')}>
          <p>{t('again.changed.text')}</p>
          <ul>
            {inOrder(gewijzigd).map(({ uitkomst, aantal }) => (
              <li key={uitkomst}>
                {t('stopped.count', { count: aantal })}: {t(`again.outcome.${uitkomst}`)}
              </li>
            ))}
          </ul>
        </Alert>
      )}
      {uitkomsten.length === 0 ? null : (
        <Card title={t('again.report')} isBare>
          <Outcomes counts={inOrder(uitkomsten)} />
        </Card>
      )}
      {ontvangers.length < 2 ? null : (
        <Card title={t('again.per-recipient')} isBare>
          <table className="table">
            <thead>
              <tr>
                <th scope="col">{t('again.recipient')}</th>
                <th scope="col" className="number">
                  {t('again.number')}
                </th>
                <th scope="col" className="number">
                  {t('again.left')}
                </th>
              </tr>
            </thead>
            <tbody>
              {ontvangers.map(({ code, naam, aantal, open }) => (
                <tr key={code}>
                  <th scope="row">{naam}</th>
                  <td className="number">{aantal}</td>
                  <td className="number">{open}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </Card>
      )}
    </>
  );
};

const Outcomes = ({ counts }: { readonly counts: readonly Uitkomsttelling[] }) => {
  const { t } = useWords();
  return (
    <table className="table">
      <thead>
        <tr>
          <th scope="col">{t('again.outcome')}</th>
          <th scope="col" className="number">
            {t('again.number')}
          </th>
        </tr>
      </thead>
      <tbody>
        {counts.map(({ uitkomst, aantal }) => (
          <tr key={uitkomst}>
            <th scope="row">{t(`again.outcome.${uitkomst}`)}</th>
            <td className="number">{aantal}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};
