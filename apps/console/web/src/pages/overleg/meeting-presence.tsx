import { useWords } from '../../language/use-words.js';
import { Button } from '../../parts/button.js';
import { Card } from '../../parts/card.js';
import type { AtMeeting } from './outcome-body.js';
import { allPresent, NOT_SAID, type Presence, type Presences } from './outcome-draft.js';
import { presenceKey } from './presence-key.js';
import { useSaid } from './use-said.js';

const ANSWERS = ['ja', 'telefonisch', 'nee'] as const;

/** Who is at the meeting and may decide: the chair says it once, for all its cases. */
export const MeetingPresence = ({
  table,
  moment,
  leden,
  voorzitter,
  errorOf = () => undefined,
  isFolded = false,
}: {
  readonly table: string;
  readonly moment: string;
  readonly leden: AtMeeting['leden'];
  readonly voorzitter: string | null;
  /** The mistake at a field. */
  readonly errorOf?: (field: string) => string | undefined;
  /** It opens when somebody asks for it. */
  readonly isFolded?: boolean;
}) => {
  const { t } = useWords();
  const [value, set] = useSaid<Presences>(presenceKey(table, moment), {});
  const say = (code: string, change: Partial<Presence>): void =>
    set({ ...value, [code]: { ...(value[code] ?? NOT_SAID), ...change } });
  const said = leden.filter(({ ketenpartner }) => (value[ketenpartner]?.aanwezig ?? '') !== '').length;
  const fields = (
    <>
      <p className="small soft">{t('overleg.presence-what')}</p>
      <div className="row presence__all">
        <Button isSmall onClick={() => set(allPresent(leden, value))}>
          {t('overleg.all-present')}
        </Button>
      </div>
      <div className="presence">
        {leden.map(({ ketenpartner, naam }) => {
          const told = value[ketenpartner] ?? NOT_SAID;
          const error = errorOf(`aanwezig-${ketenpartner}`);
          return (
            <fieldset
              key={ketenpartner}
              className={error === undefined ? 'presence__one' : 'presence__one field--invalid'}
            >
              <legend>
                {naam}
                {ketenpartner === voorzitter ? ` · ${t('overleg.chair')}` : ''}
              </legend>
              {error === undefined ? null : <p className="field__error">{error}</p>}
              <div className="segments">
                {ANSWERS.map((answer, place) => (
                  <label key={answer}>
                    <input
                      type="radio"
                      {...(place === 0 ? { id: `aanwezig-${ketenpartner}` } : {})}
                      name={`aanwezig-${ketenpartner}`}
                      checked={told.aanwezig === answer}
                      onChange={() => say(ketenpartner, { aanwezig: answer })}
                    />
                    <span>{t(`overleg.present-${answer}`)}</span>
                  </label>
                ))}
              </div>
              {told.aanwezig === 'ja' || told.aanwezig === 'telefonisch' ? (
                <label className="choice">
                  <input
                    type="checkbox"
                    checked={told.mandaat === 'ja'}
                    onChange={({ target }) => say(ketenpartner, { mandaat: target.checked ? 'ja' : 'nee' })}
                  />
                  {t('overleg.mandate')}
                </label>
              ) : null}
            </fieldset>
          );
        })}
      </div>
    </>
  );
  if (!isFolded) return <Card title={t('overleg.presence')}>{fields}</Card>;
  return (
    <details className="card fold">
      <summary>
        <h2>{t('overleg.presence')}</h2>{' '}
        <span className="small soft">{t('overleg.presence-said', { count: said, all: leden.length })}</span>
      </summary>
      <div className="card__body">{fields}</div>
    </details>
  );
};
