import type { Kaart } from '../../api/desk.generated.js';
import { useWords } from '../../language/use-words.js';
import { Alert } from '../../parts/alert.js';
import { SuspectClocks } from '../../zsm-clock/suspect-clocks.js';
import { CardStand } from '../zsm-board/card-stand.js';
import { labelOf } from '../zsm-board/person-in-words.js';

/** Who a case is about, their clocks, what was decided, and what one is warned of. */
export const CaseHead = ({ card }: { readonly card: Kaart }) => {
  const { t } = useWords();
  const { verdachten = [], betrokkenen = [], waarschuwingen = [], kinderen } = card;
  return (
    <section className="card case-head" aria-label={t('case.head')}>
      {waarschuwingen.length === 0 ? null : (
        <Alert tone="bad" title={t('case.warnings')}>
          <ul>
            {waarschuwingen.map(({ code, zin, kenmerk }) => (
              <li key={`${code ?? ''} ${kenmerk ?? ''}`}>
                {zin}
                {typeof kenmerk === 'string' ? ` (${kenmerk})` : ''}
              </li>
            ))}
          </ul>
        </Alert>
      )}
      <div className="case-head__suspects">
        {verdachten.map((suspect, place) => {
          const person = labelOf(suspect.aanduiding) ?? t('zsm.person.unknown');
          return (
            <div key={suspect.kenmerk ?? place}>
              <h2>
                {person}{' '}
                <span className="small soft">
                  {t('case.suspect')} {suspect.kenmerk ?? ''}
                </span>
              </h2>
              <div className="case-head__clocks">
                <SuspectClocks suspect={suspect} person={person} />
              </div>
            </div>
          );
        })}
        {verdachten.length === 0 ? <p>{t('zsm.person.none')}</p> : null}
      </div>
      <CardStand card={{ ...card, waarschuwingen: [] }} />
      {betrokkenen.length === 0 && (kinderen ?? null) === null ? null : (
        <dl className="facts">
          {betrokkenen.map(({ kenmerk, rol, aanduiding }, place) => (
            <div key={`${kenmerk ?? ''} ${String(place)}`}>
              <dt>
                {rol} {kenmerk ?? ''}
              </dt>
              <dd>{labelOf(aanduiding) ?? t('case.person.hidden')}</dd>
            </div>
          ))}
          {typeof kinderen?.aantal === 'number' ? (
            <div>
              <dt>{t('case.children')}</dt>
              <dd>
                {kinderen.aantal},{' '}
                {typeof kinderen.inBeeld === 'number'
                  ? t('zsm.children.in-sight', { count: kinderen.inBeeld })
                  : t('zsm.children.unknown')}
              </dd>
            </div>
          ) : null}
        </dl>
      )}
    </section>
  );
};
