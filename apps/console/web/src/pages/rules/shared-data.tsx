import type { Deelregel } from '../../api/desk.generated.js';
import { useWords } from '../../language/use-words.js';
import { WayBadge } from './matrix/way-badge.js';

/** Which data a sharing rule or prohibition speaks of: about whom, how it is shown, and which. */
export const SharedData = ({ data }: { readonly data: Deelregel['gegevens'] }) => {
  const { t } = useWords();
  return (
    <div className="scroller">
      <table className="table" lang="nl">
        <thead>
          <tr>
            <th scope="col">{t('rule.data.who')}</th>
            <th scope="col">{t('rule.data.how')}</th>
            <th scope="col">{t('rule.data.what')}</th>
          </tr>
        </thead>
        <tbody>
          {data.map(({ rollen, hoe, categorieen, persoonAls }, n) => (
            <tr key={n}>
              <th scope="row">
                {rollen.length === 0 ? t('rule.data.outside') : rollen.join(', ')}
                {persoonAls === null ? null : (
                  <>
                    <br />
                    <span className="small soft">{t('rule.data.only-if', { condition: persoonAls })}</span>
                  </>
                )}
              </th>
              <td>
                <WayBadge how={hoe} />
              </td>
              <td>{categorieen.join('; ')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};
