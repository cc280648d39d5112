import type { GeweigerdBericht } from '../../api/desk.generated.js';
import { useWords } from '../../language/use-words.js';
import { Card } from '../../parts/card.js';

/** What is wrong with a report, where, and what to do. */
export const RejectedFaults = ({ faults }: { readonly faults: GeweigerdBericht['fouten'] }) => {
  const { t, locale } = useWords();
  const language = locale.startsWith('nl') ? 'nl' : 'en';
  return (
    <Card title={t('stopped.faults')} isBare>
      <div className="scroller" role="group" aria-label={t('stopped.faults')} tabIndex={0}>
        <table className="table">
          <thead>
            <tr>
              <th scope="col">{t('rejected.place')}</th>
              <th scope="col">{t('rejected.expected')}</th>
              <th scope="col">{t('rejected.remedy')}</th>
            </tr>
          </thead>
          <tbody>
            {faults.map(({ code, veld, verwacht, herstel }) => (
              <tr key={`${code} ${veld}`}>
                <th scope="row" className="place">
                  <code>{veld === '' ? t('rejected.whole') : veld}</code>
                </th>
                <td>{verwacht[language]}</td>
                <td className="told__text">{herstel[language]}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Card>
  );
};
