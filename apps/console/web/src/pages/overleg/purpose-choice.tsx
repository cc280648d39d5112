import { useEffect, useState } from 'react';
import type { Purpose } from '../../api/purposes-in.js';
import { useWords } from '../../language/use-words.js';
import { Button } from '../../parts/button.js';
import { Card } from '../../parts/card.js';

/** Asks for what a case is opened; where there is one purpose only, that is it. */
export const PurposeChoice = ({
  purposes,
  before,
  onChoose,
}: {
  readonly purposes: readonly Purpose[];
  /** What was chosen before, for another case. */
  readonly before: string;
  readonly onChoose: (purpose: string) => void;
}) => {
  const { t } = useWords();
  const [chosen, setChosen] = useState('');
  const [isTried, setIsTried] = useState(false);
  const only = purposes[0]?.doel;
  const isSettled = purposes.length === 1 && only !== undefined && only !== before;
  useEffect(() => {
    if (isSettled) onChoose(only);
  }, [isSettled, only, onChoose]);
  if (isSettled) return null;
  const isWrong = isTried && chosen === '';
  return (
    <Card title={t('overleg.purpose-ask')}>
      <form
        className="form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          setIsTried(true);
          if (chosen !== '') onChoose(chosen);
        }}
      >
        <fieldset className={isWrong ? 'field field--invalid' : 'field'}>
          <legend>{t('overleg.purpose')}</legend>
          <p className="field__hint">{t('overleg.purpose-why')}</p>
          {isWrong ? (
            <p className="field__error" role="alert">
              {t('overleg.purpose-choose')}
            </p>
          ) : null}
          {purposes.map(({ doel, naam }) => (
            <label key={doel} className="choice">
              <input type="radio" name="doel" checked={chosen === doel} onChange={() => setChosen(doel)} />
              {naam}
            </label>
          ))}
        </fieldset>
        <div className="row">
          <Button look="primary" type="submit">
            {t('overleg.open-case')}
          </Button>
        </div>
      </form>
    </Card>
  );
};
