import { useId, useState, type FormEvent } from 'react';
import type { Purpose } from '../../api/purposes-in.js';
import { useWords } from '../../language/use-words.js';
import { Button } from '../../parts/button.js';
import { Card } from '../../parts/card.js';

/** For what somebody opens a report, before anything of it is told. */
export const PurposeForm = ({
  choices,
  onChoose,
}: {
  readonly choices: readonly Purpose[];
  readonly onChoose: (purpose: string) => void;
}) => {
  const { t } = useWords();
  const id = useId();
  const [error, setError] = useState(false);
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const chosen = new FormData(event.currentTarget).get('doel');
    if (typeof chosen === 'string') onChoose(chosen);
    else setError(true);
  };
  return (
    <Card title={t('message.purpose.title')}>
      <form className="stack" onSubmit={submit} noValidate>
        <p>{t('message.purpose.logged')}</p>
        <fieldset className="purposes" aria-describedby={error ? `${id}-error` : undefined}>
          <legend>{t('message.purpose.question')}</legend>
          {error ? (
            <p id={`${id}-error`} className="field__error" role="alert">
              {t('message.purpose.choose')}
            </p>
          ) : null}
          {choices.map(({ doel, naam }) => (
            <label key={doel}>
              <input type="radio" name="doel" value={doel} /> <span lang="nl">{naam}</span>
            </label>
          ))}
        </fieldset>
        <div className="row">
          <Button type="submit" look="primary">
            {t('message.purpose.open')}
          </Button>
        </div>
      </form>
    </Card>
  );
};
