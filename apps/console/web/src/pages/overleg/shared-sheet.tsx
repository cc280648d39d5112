import type { GedeeldZaakblad } from '../../api/desk.generated.js';
import { capitalised } from '../../language/capitalised.js';
import { useWords } from '../../language/use-words.js';
import { formatMoment } from '../../moments/format-moment.js';
import { Badge } from '../../parts/badge.js';
import { Card } from '../../parts/card.js';
import { Icon } from '../../parts/icon.js';
import { CoreQuestions } from './core-questions.js';
import { MissingNotice } from './missing-notice.js';
import { SharedAgreements } from './shared-agreements.js';

/** What all who look along were given of a case: what is known from whom, the core questions, and what was agreed. */
export const SharedSheet = ({ sheet }: { readonly sheet: GedeeldZaakblad }) => {
  const { t, locale } = useWords();
  const { bekend, kernvragen } = sheet.delenEnDuiden;
  const partnerOf = (code: string | undefined): string =>
    sheet.ketenpartners.find(({ ketenpartner }) => ketenpartner === code)?.naam ?? code ?? '';
  return (
    <div className="stack">
      <div className="question">
        <p>{sheet.vraag}</p>
        <p className="small">
          <Icon name="lock" /> {t('overleg.opened-for', { purpose: sheet.naamDoel })}
        </p>
      </div>
      <MissingNotice told={sheet.delenEnDuiden} />
      <Card title={t('overleg.step-1')}>
        <div className="stack">
          <ul className="plain-list">
            {bekend.map(({ bericht, naam = '', naamVan = '', sinds, signaal }) => (
              <li key={bericht} className="row">
                <strong>{capitalised(t('overleg.reason', { kind: naam, from: naamVan }))}</strong>
                {sinds === undefined ? null : (
                  <span className="small soft">{formatMoment(sinds, 'text', locale)}</span>
                )}
                {signaal === true ? <Badge tone="quiet">{t('overleg.signal')}</Badge> : null}
              </li>
            ))}
          </ul>
          <section>
            <h3>{t('overleg.core-questions')}</h3>
            <CoreQuestions questions={kernvragen} partnerOf={partnerOf} />
          </section>
        </div>
      </Card>
      <SharedAgreements sheet={sheet} partnerOf={partnerOf} />
    </div>
  );
};
