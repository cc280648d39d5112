import type { RegelGrondslag } from '../../api/desk.generated.js';
import { useWords } from '../../language/use-words.js';

/** Legal bases, with what they say and who answers for them. */
export const Bases = ({ bases }: { readonly bases: readonly RegelGrondslag[] }) => {
  const { t } = useWords();
  return (
    <div className="scroller">
      <table className="table" lang="nl">
        <thead>
          <tr>
            <th scope="col">{t('routing.article')}</th>
            <th scope="col">{t('rule.stands')}</th>
            <th scope="col">{t('routing.owner')}</th>
          </tr>
        </thead>
        <tbody>
          {bases.map(({ code, artikel, omschrijving, eigenaar }) => (
            <tr key={code}>
              <th scope="row">{artikel}</th>
              <td>{omschrijving}</td>
              <td>{eigenaar}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};
