import './stopped.css';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import type { Herlevervraag } from '../../api/desk.generated.js';
import { useReading } from '../../api/use-reading.js';
import { useWords } from '../../language/use-words.js';
import { fromDutchField } from '../../moments/dutch-field.js';
import { Button } from '../../parts/button.js';
import { Card } from '../../parts/card.js';
import { ErrorSummary, type FieldError } from '../../parts/error-summary.js';
import { Field } from '../../parts/field.js';
import { Loaded } from '../../parts/loaded.js';
import { Page } from '../../parts/page.js';
import { useMe } from '../../shell/me.js';
import { AlsoField } from './also-field.js';
import { PlanDialog } from './plan-dialog.js';

/** Everything that was handed over to a recipient in a period, again: for who lost data. */
export const PeriodPage = () => {
  const { t } = useWords();
  const [query, setQuery] = useSearchParams();
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const [question, setQuestion] = useState<Herlevervraag | null>(null);
  // Who may not see what is held up may not deliver again: then this says so.
  const right = useReading('GET /tegengehouden');
  const { rol } = useMe();
  // A partner's administrator has only the own organisation to deliver to.
  const own = rol?.rol === 'partnerbeheerder' ? rol.organisatie : '';
  // While one types, the page knows better than its address, which follows a little later.
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>(() => Object.fromEntries(query));
  const filled = (name: string): string => typed[name] ?? (name === 'ontvanger' ? own : '');
  const fill = (name: string, value: string): void => {
    setTyped((before) => ({ ...before, [name]: value }));
    setQuery(
      (before) => {
        const next = new URLSearchParams(before);
        if (value === '' && name !== 'ontvanger') next.delete(name);
        else next.set(name, value);
        return next;
      },
      { replace: true },
    );
  };
  const plan = (): void => {
    const [ontvanger, sinds] = [filled('ontvanger').trim(), fromDutchField(filled('sinds'))];
    const tot = fromDutchField(filled('tot'));
    const isWrongEnd = tot === null && filled('tot') !== '';
    setErrors([
      ...(ontvanger === '' ? [{ field: 'ontvanger', text: t('again.recipient.missing') }] : []),
      ...(sinds === null ? [{ field: 'sinds', text: t('again.since.missing') }] : []),
      ...(isWrongEnd ? [{ field: 'tot', text: t('again.until.wrong') }] : []),
    ]);
    if (ontvanger === '' || sinds === null || isWrongEnd) return;
    setQuestion({
      ontvanger,
      sinds,
      ...(tot === null ? {} : { tot }),
      ookAfgeleverd: filled('ook') === 'ja',
    });
  };
  const errorOf = (field: string): string | undefined => errors.find((one) => one.field === field)?.text;
  return (
    <Page
      title={t('again.title')}
      lead={t('again.lead')}
      crumb={{ to: '/tegengehouden', title: t('stopped.title') }}
    >
      <Loaded reading={right}>
        {() => (
          <Card title={t('stopped.period').replace('…', '')}>
            <form
              className="form"
              noValidate
              onSubmit={(event) => {
                event.preventDefault();
                plan();
              }}
            >
              <p>{t('parts.fill-in')}</p>
              <ErrorSummary errors={errors} />
              <Field
                id="ontvanger"
                label={t('again.recipient')}
                hint={t('again.recipient.hint')}
                error={errorOf('ontvanger')}
              >
                {(control) => (
                  <input
                    {...control}
                    spellCheck={false}
                    autoCapitalize="none"
                    value={filled('ontvanger')}
                    onChange={(event) => fill('ontvanger', event.target.value)}
                  />
                )}
              </Field>
              <Field id="sinds" label={t('again.since')} error={errorOf('sinds')}>
                {(control) => (
                  <input
                    {...control}
                    type="datetime-local"
                    value={filled('sinds')}
                    onChange={(event) => fill('sinds', event.target.value)}
                  />
                )}
              </Field>
              <Field
                id="tot"
                label={t('again.until')}
                hint={t('again.until.hint')}
                error={errorOf('tot')}
                isOptional
              >
                {(control) => (
                  <input
                    {...control}
                    type="datetime-local"
                    value={filled('tot')}
                    onChange={(event) => fill('tot', event.target.value)}
                  />
                )}
              </Field>
              <AlsoField isOn={filled('ook') === 'ja'} onChange={(isOn) => fill('ook', isOn ? 'ja' : '')} />
              <div className="row">
                <Button look="primary" type="submit">
                  {t('again.plan')}
                </Button>
              </div>
            </form>
          </Card>
        )}
      </Loaded>
      {question === null ? null : <PlanDialog question={question} onClose={() => setQuestion(null)} />}
    </Page>
  );
};
