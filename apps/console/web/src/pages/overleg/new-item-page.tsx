import './overleg.css';
import { useState } from 'react';
import { useParams, useSearchParams } from 'react-router';
import { faultsIn } from '../../api/faults-in.js';
import { useSending } from '../../api/use-sending.js';
import { useWords } from '../../language/use-words.js';
import { dayOf, formatMoment } from '../../moments/format-moment.js';
import type { FieldError } from '../../parts/error-summary.js';
import { Field } from '../../parts/field.js';
import { Page } from '../../parts/page.js';
import { emptyItem, itemBody, itemErrors, type AgendaItemDraft } from './agenda-item-draft.js';
import { CaseForm } from './case-form.js';
import { PersonsFields } from './persons-fields.js';
import { agendaPlace } from './places.js';
import { TextArea } from '../../parts/text-area.js';
import { useKept } from './use-kept.js';

const URGENCIES = ['hoog', 'gemiddeld', 'laag'] as const;
const ARTICLES = ['8', '9', '13-1'] as const;

/** Puts a case on the agenda: one that Samenloop knows, or a new one with who is in it. */
export const NewItemPage = () => {
  const { tafel = '', moment = '' } = useParams();
  const [query] = useSearchParams();
  const zaak = query.get('zaak');
  const { t, locale } = useWords();
  const { value, savedAt, set, drop } = useKept<AgendaItemDraft>(
    `agendapunt ${tafel} ${moment} ${zaak ?? ''}`,
    emptyItem('1'),
  );
  const [isTried, setIsTried] = useState(false);
  const [isSent, setIsSent] = useState(false);
  const { send, problem, isBusy } = useSending('POST /overleggen/{tafel}/agendapunten');
  const found = itemErrors(value, zaak !== null, t);
  const told = (problem === null ? [] : faultsIn(problem)).map(({ veld, reden }) =>
    toldAt(veld, reden, value),
  );
  const errors = isTried ? (found.length > 0 ? found : told) : [];
  const errorOf = (id: string) => errors.find(({ field }) => field === id)?.text;
  const write = (change: Partial<AgendaItemDraft>): void => set({ ...value, ...change });
  const day = formatMoment(moment, 'weekday', locale);
  const submit = async (): Promise<void> => {
    setIsTried(true);
    if (found.length > 0) return;
    const body = itemBody(value, zaak, dayOf(moment));
    if ((await send(body, { path: { tafel } })) === null) return;
    setIsSent(true);
    drop();
  };
  return (
    <Page
      title={t('overleg.add-item')}
      crumb={{ to: agendaPlace(tafel, moment), title: t('overleg.agenda-of', { day }) }}
    >
      <CaseForm
        title={t(zaak === null ? 'overleg.item-new' : 'overleg.item-known')}
        what={t('overleg.item-what')}
        errors={errors}
        problem={problem}
        savedAt={savedAt}
        isBusy={isBusy}
        submit={t('overleg.item-send')}
        back={agendaPlace(tafel, moment)}
        onSubmit={() => void submit()}
        sent={isSent ? <p>{t('overleg.item-sent')}</p> : null}
      >
        <TextArea
          id="punt-reden"
          label={t('overleg.item-why')}
          error={errorOf('punt-reden')}
          value={value.reden}
          onChange={(reden) => write({ reden })}
        />
        <TextArea
          id="punt-vraag"
          label={t('overleg.item-question')}
          rows={2}
          maxLength={1000}
          error={errorOf('punt-vraag')}
          value={value.vraag}
          onChange={(vraag) => write({ vraag })}
        />
        <Field label={t('overleg.item-urgency')} id="punt-urgentie" error={errorOf('punt-urgentie')}>
          {(control) => (
            <select
              {...control}
              value={value.urgentie}
              onChange={({ target }) => write({ urgentie: target.value })}
            >
              <option value="">{t('overleg.choose')}</option>
              {URGENCIES.map((urgency) => (
                <option key={urgency} value={urgency}>
                  {t(`overleg.urgency-${urgency}`)}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field
          label={t('overleg.item-ground')}
          hint={t('overleg.item-ground-hint')}
          id="punt-grondslag"
          error={errorOf('punt-grondslag')}
        >
          {(control) => (
            <input
              {...control}
              maxLength={200}
              value={value.grondslag}
              onChange={({ target }) => write({ grondslag: target.value })}
            />
          )}
        </Field>
        <Field
          label={t('overleg.item-wpg')}
          hint={t('overleg.item-wpg-hint')}
          isOptional
          id="punt-wpgArtikel"
          error={errorOf('punt-wpgArtikel')}
        >
          {(control) => (
            <select
              {...control}
              value={value.wpgArtikel}
              onChange={({ target }) => write({ wpgArtikel: target.value })}
            >
              <option value="">{t('overleg.not-said')}</option>
              {ARTICLES.map((article) => (
                <option key={article} value={article}>
                  {t('overleg.item-article', { article: article.replace('-', ' lid ') })}
                </option>
              ))}
            </select>
          )}
        </Field>
        {zaak === null ? <PersonsFields draft={value} write={write} errorOf={errorOf} /> : null}
      </CaseForm>
    </Page>
  );
};

/** A mistake that Samenloop found, at the field in which it was written. */
const toldAt = (veld: string, text: string, { betrokkenen }: AgendaItemDraft): FieldError => {
  const [, first = '', place = '', of = '', part = of === 'adres' ? 'postcode' : 'voornamen'] =
    veld.split('/');
  const person = first === 'betrokkenen' ? betrokkenen[Number(place)] : undefined;
  if (person !== undefined) return { field: `persoon-${person.id}-${part}`, text };
  return { field: first === 'kinderenBetrokken' ? 'punt-kinderen' : `punt-${first || 'reden'}`, text };
};
