import type { Zaakblad } from '../../api/desk.generated.js';
import { capitalised } from '../../language/capitalised.js';
import { useWords } from '../../language/use-words.js';
import { formatMoment } from '../../moments/format-moment.js';
import { Badge } from '../../parts/badge.js';
import type { SheetProps } from './at-case.js';
import { CoreQuestions } from './core-questions.js';
import { MissingNotice } from './missing-notice.js';
import { ReportFields } from './report-fields.js';

/** Step 1: what is missing, the five core questions, and from every partner its own information. */
export const StepShare = ({ sheet }: SheetProps) => {
  const { t } = useWords();
  const { kernvragen, bekend } = sheet.delenEnDuiden;
  const nameOf = (code: string | undefined): string =>
    sheet.ketenpartners.find(({ ketenpartner }) => ketenpartner === code)?.naam ?? code ?? '';
  const partners = [...new Map(bekend.map(({ van, naamVan }) => [van, naamVan]))];
  return (
    <>
      <MissingNotice told={sheet.delenEnDuiden} />
      <section>
        <h2>{t('overleg.core-questions')}</h2>
        <CoreQuestions questions={kernvragen} partnerOf={nameOf} />
      </section>
      <section className="stack">
        <h2>{t('overleg.per-partner')}</h2>
        {partners.map(([code, name]) => (
          <PartnerInformation key={code} code={code} name={name} sheet={sheet} />
        ))}
      </section>
    </>
  );
};

const PartnerInformation = ({
  code,
  name,
  sheet: {
    berichten,
    delenEnDuiden: { bekend },
    ketenpartners,
  },
}: {
  readonly code: string;
  readonly name: string;
  readonly sheet: Zaakblad;
}) => {
  const { t, locale } = useWords();
  const reports = bekend.filter(({ van }) => van === code);
  const names = new Map(ketenpartners.map(({ ketenpartner, naam }) => [ketenpartner, naam]));
  return (
    <section className="partner">
      <h3>
        {name}
        {reports.some(({ eigen }) => eigen) ? <Badge tone="info">{t('overleg.own')}</Badge> : null}
      </h3>
      {reports.map(({ bericht, naam, sinds, signaal, nietActueel }) => {
        const opened = berichten.filter((one) => one.bericht === bericht || one.corrigeert === bericht);
        const word = opened.map(({ data }) => ownWord(data)).find((one) => one !== null) ?? null;
        return (
          <details key={bericht} open={!signaal}>
            <summary>
              <strong>{capitalised(naam)}</strong>
              <span className="small soft">{formatMoment(sinds, 'text', locale)}</span>
              {word === null ? null : <Badge tone="changed">{t('overleg.word', { word })}</Badge>}
              {signaal ? <Badge tone="quiet">{t('overleg.signal')}</Badge> : null}
              {nietActueel ? <Badge tone="warning">{t('overleg.not-current')}</Badge> : null}
            </summary>
            {signaal ? (
              <p>{t('overleg.signal-what')}</p>
            ) : (
              opened.map((one) => (
                <ReportFields key={`${one.bericht} ${one.ontvanger}`} data={one.data} names={names} />
              ))
            )}
          </details>
        );
      })}
    </section>
  );
};

/** What the sender itself called it, before the rulebook brought it to one word. */
const ownWord = (data: Readonly<Record<string, unknown>>): string | null => {
  const word = data['uitkomst'] ?? data['urgentie'];
  return typeof word === 'string' ? word : null;
};
