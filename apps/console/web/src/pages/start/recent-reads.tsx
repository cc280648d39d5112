import type { StartRaadpleging } from '../../api/desk.generated.js';
import { useWords } from '../../language/use-words.js';
import { Card } from '../../parts/card.js';
import { Moment } from '../../parts/moment.js';

/** Who opened a case last, for who watches over reading. Never what they read. */
export const RecentReads = ({ reads }: { readonly reads: readonly StartRaadpleging[] }) => {
  const { t } = useWords();
  return (
    <Card title={t('start.reads.title')} isBare={reads.length > 0}>
      {reads.length === 0 ? (
        <p>{t('start.reads.none')}</p>
      ) : (
        <div className="scroller" tabIndex={0} role="group" aria-label={t('start.reads.title')}>
          <table className="table">
            <thead>
              <tr>
                <th scope="col">{t('start.reads.when')}</th>
                <th scope="col">{t('start.reads.who')}</th>
                <th scope="col">{t('start.reads.why')}</th>
                <th scope="col">{t('start.reads.case')}</th>
              </tr>
            </thead>
            <tbody>
              {reads.map((read) => (
                <tr key={`${read.op} ${read.zaak} ${read.organisatie} ${read.doel}`}>
                  <td>
                    <Moment at={read.op} form="table" />
                  </td>
                  <td>
                    {read.naam}
                    <br />
                    <span className="small">
                      {[
                        read.rol,
                        read.functie,
                        read.bekekenDoor === undefined
                          ? undefined
                          : t('start.reads.look', { partner: read.bekekenDoor }),
                      ]
                        .filter((part) => part !== undefined)
                        .join(' · ')}
                    </span>
                  </td>
                  <td lang="nl">{read.naamDoel}</td>
                  <td>
                    <code>{read.zaak.slice(0, 8)}</code>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </Card>
  );
};
