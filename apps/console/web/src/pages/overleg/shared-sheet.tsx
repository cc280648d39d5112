import type { GedeeldZaakblad } from '../../api/desk.generated.js';
import { capitalised } from '../../language/capitalised.js';
import { useWords } from '../../language/use-words.js';
import { formatMoment } from '../../moments/format-moment.js';
import { Alert } from '../../parts/alert.js';
import { Badge } from '../../parts/badge.js';
import { Card } from '../../parts/card.js';
import { Icon } from '../../parts/icon.js';
import { SharedAgreements } from './shared-agreements.js';
import { usePurposeName } from './use-purpose-name.js';

/** What all who look along were given of a case: what is known from whom, the core questions, and what was agreed. */
export const SharedSheet = ({ sheet }: { readonly sheet: GedeeldZaakblad }) => {
  const { t, locale } = useWords();
  const nameOf = usePurposeName();
  const { bekend, kernvragen, ontbreekt } = sheet.delenEnDuiden;
  const answered = kernvragen.filter(({ antwoorden }) => antwoorden.length > 0);
  const partnerOf = (code: string | undefined): string =>
    sheet.ketenpartners.find(({ ketenpartner }) => ketenpartner === code)?.naam ?? code ?? '';
  return (
    <div className="stack">
      <div className="question">
        <p>{sheet.vraag}</p>
        <p className="small">
          <Icon name="lock" /> {t('overleg.opened-for', { purpose: nameOf(sheet.doel) })}
        </p>
      </div>
      {ontbreekt.length === 0 ? null : (
        <Alert tone="warning" title={t('overleg.missing')}>
          <ul className="plain-list">
            {ontbreekt.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </Alert>
      )}
      <Card title={t('overleg.step-1')}>
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
        {answered.length === 0 ? null : (
          <>
            <h3>{t('overleg.core-questions')}</h3>
            <dl className="core">
              {answered.map(({ code, vraag, antwoorden }) => (
                <div key={code}>
                  <dt>{vraag}</dt>
                  {antwoorden.map(({ bericht, van, antwoord }) => (
                    <dd key={bericht}>
                      {antwoord} <span className="small soft">{partnerOf(van)}</span>
                    </dd>
                  ))}
                </div>
              ))}
            </dl>
          </>
        )}
      </Card>
      <SharedAgreements sheet={sheet} partnerOf={partnerOf} />
    </div>
  );
};
