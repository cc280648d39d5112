import { newKey } from '../../api/new-key.js';
import { useWords } from '../../language/use-words.js';
import { Button } from '../../parts/button.js';
import { Field } from '../../parts/field.js';
import { emptyPerson, ROLES, type AgendaItemDraft, type DraftPerson } from './agenda-item-draft.js';
import { changed, without } from './outcome-draft.js';

const ANSWERS = ['ja', 'nee', 'onbekend'] as const;

/** Who is in a case that Samenloop does not know yet. */
export const PersonsFields = ({
  draft: { betrokkenen, kinderenBetrokken },
  write,
  errorOf,
}: {
  readonly draft: AgendaItemDraft;
  readonly write: (change: Partial<AgendaItemDraft>) => void;
  readonly errorOf: (field: string) => string | undefined;
}) => {
  const { t } = useWords();
  const set = (id: string, change: Partial<DraftPerson>): void =>
    write({ betrokkenen: changed(betrokkenen, id, change) });
  return (
    <>
      {betrokkenen.map(({ id, rol, voornamen, achternaam, geboortedatum }, place) => {
        const field = (part: string) => ({
          id: `persoon-${id}-${part}`,
          error: errorOf(`persoon-${id}-${part}`),
        });
        return (
          <fieldset key={id} className="action-fields">
            <legend>{t('overleg.person-number', { place: place + 1 })}</legend>
            <div className="pair">
              <Field label={t('overleg.person-role')} {...field('rol')}>
                {(control) => (
                  <select {...control} value={rol} onChange={({ target }) => set(id, { rol: target.value })}>
                    <option value="">{t('overleg.choose')}</option>
                    {ROLES.map((role) => (
                      <option key={role} value={role}>
                        {t(`overleg.role.${role}`)}
                      </option>
                    ))}
                  </select>
                )}
              </Field>
              <Field label={t('overleg.person-first')} {...field('voornamen')}>
                {(control) => (
                  <input
                    {...control}
                    autoComplete="off"
                    maxLength={100}
                    value={voornamen}
                    onChange={({ target }) => set(id, { voornamen: target.value })}
                  />
                )}
              </Field>
              <Field label={t('overleg.person-last')} {...field('achternaam')}>
                {(control) => (
                  <input
                    {...control}
                    autoComplete="off"
                    maxLength={100}
                    value={achternaam}
                    onChange={({ target }) => set(id, { achternaam: target.value })}
                  />
                )}
              </Field>
              <Field label={t('overleg.person-born')} {...field('geboortedatum')}>
                {(control) => (
                  <input
                    {...control}
                    type="date"
                    value={geboortedatum}
                    onChange={({ target }) => set(id, { geboortedatum: target.value })}
                  />
                )}
              </Field>
            </div>
            {betrokkenen.length > 1 ? (
              <div className="row">
                <Button isSmall onClick={() => write({ betrokkenen: without(betrokkenen, id) })}>
                  {t('overleg.remove')}{' '}
                  <span className="only-read-aloud">{t('overleg.person-number', { place: place + 1 })}</span>
                </Button>
              </div>
            ) : null}
          </fieldset>
        );
      })}
      <div className="row">
        <Button onClick={() => write({ betrokkenen: [...betrokkenen, emptyPerson(newKey())] })}>
          {t('overleg.person-add')}
        </Button>
      </div>
      <Field label={t('overleg.item-children')} id="punt-kinderen" error={errorOf('punt-kinderen')}>
        {(control) => (
          <select
            {...control}
            value={kinderenBetrokken}
            onChange={({ target }) => write({ kinderenBetrokken: target.value })}
          >
            <option value="">{t('overleg.choose')}</option>
            {ANSWERS.map((answer) => (
              <option key={answer} value={answer}>
                {t(`overleg.answer-${answer}`)}
              </option>
            ))}
          </select>
        )}
      </Field>
    </>
  );
};
