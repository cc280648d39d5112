import { Link } from 'react-router';
import { useReading } from '../../api/use-reading.js';
import { useWords } from '../../language/use-words.js';
import { useMayWrite } from '../../looks/use-may-write.js';
import { formatMoment } from '../../moments/format-moment.js';
import { useTick } from '../../moments/use-tick.js';
import { buttonClass } from '../../parts/button.js';
import { Field } from '../../parts/field.js';
import { ActionRow } from './action-row.js';
import type { SheetProps } from './at-case.js';
import { HandedOver } from './handed-over.js';
import type { Stand } from './outcome-draft.js';
import { PartnerSelect } from './partner-select.js';
import { casePlace } from './places.js';
import type { WrittenOutcome } from './use-outcome.js';

/** Step 3: what is carried out by whom, where the case goes, and how it goes on in this overleg. */
export const StepCarryOut = (props: SheetProps & { readonly outcome: WrittenOutcome }) => {
  const { at, sheet, isChair } = props;
  const { t } = useWords();
  const mayWrite = useMayWrite();
  const { acties } = sheet.uitvoeren;
  return (
    <>
      <section className="stack stack--tight">
        <h2>{t('overleg.actions')}</h2>
        {acties.length === 0 ? (
          <p className="soft">{t('overleg.no-actions')}</p>
        ) : (
          <ul className="actions">
            {acties.map((action) => (
              <ActionRow key={action.actie} table={at.table} action={action} />
            ))}
          </ul>
        )}
      </section>
      <HandedOver sheet={sheet} />
      {mayWrite ? (
        <section className="stack stack--tight">
          <h2>{t('overleg.hand-over')}</h2>
          <p>{t('overleg.hand-over-what')}</p>
          <div className="row">
            <Link
              className={buttonClass()}
              to={casePlace(at.table, at.moment, at.zaak, { stap: 'overdragen' })}
            >
              {t('overleg.hand-over-local')}
            </Link>
            <Link
              className={buttonClass()}
              to={casePlace(at.table, at.moment, at.zaak, { stap: 'opschalen' })}
            >
              {t('overleg.escalate')}
            </Link>
          </div>
        </section>
      ) : null}
      {isChair ? <HowItGoesOn {...props} /> : null}
    </>
  );
};

const STANDEN: readonly Stand[] = ['wordt-vervolgd', 'afgesloten', 'opgeschaald'];

const HowItGoesOn = ({ at, sheet, outcome }: SheetProps & { readonly outcome: WrittenOutcome }) => {
  const { t, locale } = useWords();
  const now = useTick('minute');
  const { data } = useReading('GET /overleggen/{tafel}', { path: { tafel: at.table } });
  const { draft, write, errorOf } = outcome;
  const error = errorOf('stand-wordt-vervolgd');
  const later = (data?.body.vergaderingen ?? []).flatMap(({ moment, stand }) =>
    moment !== undefined &&
    Date.parse(moment) > Math.max(now, Date.parse(at.moment)) &&
    (stand === 'gepland' || stand === 'extra')
      ? [moment]
      : [],
  );
  return (
    <section className="form form--wide">
      <h2>{t('overleg.goes-on')}</h2>
      <fieldset className={error === undefined ? 'field' : 'field field--invalid'}>
        <legend>{t('overleg.goes-on-how')}</legend>
        {error === undefined ? null : <p className="field__error">{error}</p>}
        {STANDEN.map((stand) => (
          <label key={stand} className="choice">
            <input
              type="radio"
              id={`stand-${stand}`}
              name="stand"
              checked={draft.stand === stand}
              onChange={() => write({ stand })}
            />
            {t(`overleg.stand.${stand}`)}
          </label>
        ))}
      </fieldset>
      {draft.stand === 'wordt-vervolgd' ? (
        <Field label={t('overleg.comes-back-on')} id="volgend-overleg" error={errorOf('volgend-overleg')}>
          {(control) => (
            <select
              {...control}
              value={draft.volgendOverleg}
              onChange={({ target }) => write({ volgendOverleg: target.value })}
            >
              <option value="">{t('overleg.choose')}</option>
              {later.map((moment) => (
                <option key={moment} value={moment}>
                  {formatMoment(moment, 'text', locale)}
                </option>
              ))}
            </select>
          )}
        </Field>
      ) : null}
      {draft.stand === 'opgeschaald' ? (
        <>
          <Field label={t('overleg.escalate-to')} id="opschalen-naar" error={errorOf('opschalen-naar')}>
            {(control) => (
              <PartnerSelect
                control={control}
                partners={sheet.ketenpartners.filter(({ soort }) => soort === 'zvh')}
                value={draft.opschalenNaar}
                onChange={(opschalenNaar) => write({ opschalenNaar })}
              />
            )}
          </Field>
          <Field label={t('overleg.escalate-why')} id="opschalen-reden" error={errorOf('opschalen-reden')}>
            {(control) => (
              <textarea
                {...control}
                rows={3}
                maxLength={1000}
                value={draft.opschalenReden}
                onChange={({ target }) => write({ opschalenReden: target.value })}
              />
            )}
          </Field>
        </>
      ) : null}
    </section>
  );
};
