import { useState } from 'react';
import type { AanTafel } from '../../api/desk.generated.js';
import { useWords } from '../../language/use-words.js';
import { Button } from '../../parts/button.js';
import { Dialog } from '../../parts/dialog.js';
import { ErrorSummary } from '../../parts/error-summary.js';
import { useMe } from '../../shell/me.js';

/** Who else look at the screen. */
export const TogetherDialog = ({
  atTable,
  onClose,
  onChosen,
}: {
  readonly atTable: readonly AanTafel[];
  readonly onClose: () => void;
  readonly onChosen: (codes: readonly string[]) => void;
}) => {
  const { t } = useWords();
  const { rol } = useMe();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [isAsked, setIsAsked] = useState(false);
  const others = atTable.filter(({ ketenpartner }) => ketenpartner !== rol?.organisatie);
  const isMissing = isAsked && chosen.size === 0;
  const first = `samen-${others[0]?.ketenpartner ?? ''}`;
  return (
    <Dialog
      title={t('zsm.together.title')}
      onClose={onClose}
      footer={
        <Button
          look="primary"
          onClick={() => {
            setIsAsked(true);
            if (chosen.size > 0) onChosen([...chosen]);
          }}
        >
          {t('zsm.together.start')}
        </Button>
      }
    >
      <ErrorSummary errors={isMissing ? [{ field: first, text: t('zsm.together.nobody') }] : []} />
      <fieldset className={isMissing ? 'field field--invalid' : 'field'}>
        <legend className="only-read-aloud">{t('zsm.together.title')}</legend>
        <p className="field__hint">{t('zsm.together.text')}</p>
        {isMissing ? <p className="field__error">{t('zsm.together.nobody')}</p> : null}
        {others.map(({ ketenpartner, naam }) => (
          <div className="choice" key={ketenpartner}>
            <input
              id={`samen-${ketenpartner}`}
              type="checkbox"
              checked={chosen.has(ketenpartner)}
              onChange={({ target }) => {
                const next = new Set(chosen);
                if (target.checked) next.add(ketenpartner);
                else next.delete(ketenpartner);
                setChosen(next);
              }}
            />
            <label htmlFor={`samen-${ketenpartner}`}>{naam}</label>
          </div>
        ))}
      </fieldset>
    </Dialog>
  );
};
