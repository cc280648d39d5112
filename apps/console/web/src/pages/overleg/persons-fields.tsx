import { newKey } from '../../api/new-key.js';
import { useWords } from '../../language/use-words.js';
import { Button } from '../../parts/button.js';
import { Field } from '../../parts/field.js';
import { emptyPerson, ROLES, type AgendaItemDraft, type DraftPerson } from './agenda-item-draft.js';
import { changed, without } from './outcome-draft.js';

const TEXTS = [
  ['voornamen', 'overleg.person-first', { maxLength: 100 }],
  ['achternaam', 'overleg.person-last', { maxLength: 100 }],
  ['geboortedatum', 'overleg.person-born', { type: 'date' }],
  ['postcode', 'overleg.person-postcode', { maxLength: 7 }],
  ['huisnummer', 'overleg.person-number-of-house', { maxLength: 5, inputMode: 'numeric' }],
  ['woonplaats', 'overleg.person-town', { maxLength: 80 }],
] as const;

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
      {betrokkenen.map((person, place) => {
        const { id, rol } = person;
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
              {TEXTS.map(([part, label, more]) => (
                <Field key={part} label={t(label)} {...field(part)}>
                  {(control) => (
                    <input
                      {...control}
                      {...more}
                      autoComplete="off"
                      value={person[part]}
                      onChange={({ target }) => set(id, { [part]: target.value })}
                    />
                  )}
                </Field>
              ))}
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
