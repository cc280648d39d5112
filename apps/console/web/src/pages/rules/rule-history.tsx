import type { RegelGeschiedenis } from '../../api/desk.generated.js';
import { useWords } from '../../language/use-words.js';
import { Card } from '../../parts/card.js';
import { Moment } from '../../parts/moment.js';

/** In which versions of the rulebook a rule came, changed and went. */
export const RuleHistory = ({ history }: { readonly history: readonly RegelGeschiedenis[] }) => {
  const { t } = useWords();
  return (
    <Card title={t('rule.history')} isBare>
      <div className="scroller">
        <table className="table">
          <thead>
            <tr>
              <th scope="col">{t('rule.history.version')}</th>
              <th scope="col">{t('rule.history.what')}</th>
              <th scope="col">{t('rule.history.at')}</th>
            </tr>
          </thead>
          <tbody>
            {history.map(({ versie, wijziging, geladenOp }) => (
              <tr key={versie}>
                <th scope="row">{versie}</th>
                <td>{t(`rule.change.${wijziging}`)}</td>
                <td>
                  <Moment at={geladenOp} form="table" />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Card>
  );
};
