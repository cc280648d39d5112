import { useWords } from '../../language/use-words.js';
import { Button } from '../../parts/button.js';
import { Field } from '../../parts/field.js';
import { ActionFields } from './action-fields.js';
import { AgreedBefore } from './agreed-before.js';
import type { SheetProps } from './at-case.js';
import { DecisionFields } from './decision-fields.js';
import { PartnerSelect } from './partner-select.js';
import { useWriting } from './use-writing.js';
import type { WrittenOutcome } from './use-outcome.js';

const ROUTES = ['strafroute', 'zorgroute', 'tweesporen', 'driesporen', 'geen'] as const;

/** Step 2: what is agreed for safety now and later, who does what before when, which route, and who leads. */
export const StepAgree = ({
  at,
  sheet,
  isChair,
  outcome,
}: SheetProps & { readonly outcome: WrittenOutcome }) => {
  const { t } = useWords();
  const { addAction } = useWriting(at, outcome);
  const { draft, write, errorOf } = outcome;
  return (
    <>
      <AgreedBefore sheet={sheet} />
      {!isChair ? (
        <p className="soft">{t('overleg.chair-records')}</p>
      ) : (
        <div className="form form--wide">
          <p className="small soft">{t('parts.fill-in')}</p>
          <DecisionFields at={at} outcome={outcome} soort="directe-veiligheid" />
          <DecisionFields at={at} outcome={outcome} soort="structurele-veiligheid" />
          <section className="stack stack--tight">
            <h2>{t('overleg.actions')}</h2>
            {draft.acties.map((action, place) => (
              <ActionFields
                key={action.id}
                action={action}
                place={place + 1}
                partners={sheet.ketenpartners}
                outcome={outcome}
              />
            ))}
            <div className="row">
              <Button onClick={addAction}>{t('overleg.add-action')}</Button>
            </div>
          </section>
          <section className="stack stack--tight">
            <h2>{t('overleg.route-and-lead')}</h2>
            <div className="pair">
              <Field label={t('overleg.route')} id="route" error={errorOf('route')}>
                {(control) => (
                  <select
                    {...control}
                    value={draft.route}
                    onChange={({ target }) => write({ route: target.value })}
                  >
                    <option value="">{t('overleg.choose')}</option>
                    {ROUTES.map((route) => (
                      <option key={route} value={route}>
                        {t(`overleg.route.${route}`)}
                      </option>
                    ))}
                  </select>
                )}
              </Field>
              <Field label={t('overleg.lead-who')} id="regisseur" error={errorOf('regisseur')}>
                {(control) => (
                  <PartnerSelect
                    control={control}
                    partners={sheet.ketenpartners}
                    value={draft.regisseur}
                    onChange={(regisseur) => write({ regisseur })}
                  />
                )}
              </Field>
              <Field label={t('overleg.lead-role')} isOptional id="regisseur-functie">
                {(control) => (
                  <input
                    {...control}
                    maxLength={80}
                    value={draft.regisseurFunctie}
                    onChange={({ target }) => write({ regisseurFunctie: target.value })}
                  />
                )}
              </Field>
            </div>
          </section>
          <AdviceFields sheet={sheet} outcome={outcome} />
        </div>
      )}
    </>
  );
};

const AdviceFields = ({
  sheet,
  outcome: { draft, write, errorOf },
}: Pick<SheetProps, 'sheet'> & { readonly outcome: WrittenOutcome }) => {
  const { t } = useWords();
  const suspects = (sheet.agenda[0]?.betrokkenen ?? []).filter(
    ({ rol, kenmerk }) => rol === 'verdachte' && typeof kenmerk === 'string',
  );
  return (
    <section className="stack stack--tight">
      <h2>{t('overleg.advice')}</h2>
      <Field label={t('overleg.advice-text')} isOptional id="advies" error={errorOf('advies')}>
        {(control) => (
          <textarea
            {...control}
            rows={2}
            maxLength={1000}
            value={draft.advies}
            onChange={({ target }) => write({ advies: target.value })}
          />
        )}
      </Field>
      {draft.advies.trim() === '' ? null : (
        <div className="pair">
          <Field label={t('overleg.advice-when')} id="advies-wanneer" error={errorOf('advies-wanneer')}>
            {(control) => (
              <select
                {...control}
                value={draft.adviesWanneer}
                onChange={({ target }) => write({ adviesWanneer: target.value })}
              >
                <option value="">{t('overleg.choose')}</option>
                <option value="nu">{t('overleg.advice-now')}</option>
                <option value="bij-aanhouding">{t('overleg.advice-arrest')}</option>
              </select>
            )}
          </Field>
          <Field label={t('overleg.advice-about')} isOptional id="advies-over">
            {(control) => (
              <select
                {...control}
                value={draft.adviesOver}
                onChange={({ target }) => write({ adviesOver: target.value })}
              >
                <option value="">{t('overleg.say.everybody')}</option>
                {suspects.map(({ kenmerk, aanduiding }) => (
                  <option key={kenmerk} value={kenmerk ?? ''}>
                    {aanduiding ?? kenmerk}
                  </option>
                ))}
              </select>
            )}
          </Field>
        </div>
      )}
    </section>
  );
};
