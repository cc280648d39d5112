import { useState } from 'react';
import type { Purpose } from '../../api/purposes-in.js';
import { useWords } from '../../language/use-words.js';
import { Button } from '../../parts/button.js';
import { ErrorSummary } from '../../parts/error-summary.js';

/** Asks for what one opens the case, because that is logged. */
export const PurposeChoice = ({
  purposes,
  onChosen,
}: {
  readonly purposes: readonly Purpose[];
  readonly onChosen: (purpose: string) => void;
}) => {
  const { t } = useWords();
  const only = purposes.length === 1 ? purposes[0]?.doel : undefined;
  const [chosen, setChosen] = useState<string | undefined>(only);
  const [isAsked, setIsAsked] = useState(false);
  const isMissing = isAsked && chosen === undefined;
  const first = `doel-${purposes[0]?.doel ?? ''}`;
  return (
    <form
      className="form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setIsAsked(true);
        if (chosen !== undefined) onChosen(chosen);
      }}
    >
      <ErrorSummary errors={isMissing ? [{ field: first, text: t('case.purpose.missing') }] : []} />
      <fieldset className={isMissing ? 'field field--invalid' : 'field'}>
        <legend>{t('case.purpose.question')}</legend>
        <p className="field__hint">{t('case.purpose.hint')}</p>
        {isMissing ? <p className="field__error">{t('case.purpose.missing')}</p> : null}
        {purposes.map(({ doel, naam }) => (
          <div className="choice" key={doel}>
            <input
              id={`doel-${doel}`}
              type="radio"
              name="doel"
              value={doel}
              checked={chosen === doel}
              onChange={() => setChosen(doel)}
            />
            <label htmlFor={`doel-${doel}`}>{naam}</label>
          </div>
        ))}
      </fieldset>
      <div className="row">
        <Button look="primary" type="submit">
          {t('case.purpose.open')}
        </Button>
      </div>
    </form>
  );
};
