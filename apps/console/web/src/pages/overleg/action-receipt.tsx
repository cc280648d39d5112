import { useState } from 'react';
import type { Actie } from '../../api/desk.generated.js';
import { useSending } from '../../api/use-sending.js';
import { useWords } from '../../language/use-words.js';
import { Button } from '../../parts/button.js';
import { Icon } from '../../parts/icon.js';
import { ProblemNotice } from '../../parts/problem-notice.js';

/** Who took an action on says that it was picked up, or is done. */
export const ActionReceipt = ({
  table,
  action: { zaak, actie, stand },
}: {
  readonly table: string;
  readonly action: Actie;
}) => {
  const { t } = useWords();
  const [told, setTold] = useState<'opgepakt' | 'verwerkt' | null>(null);
  const { send, problem, isBusy } = useSending(
    'POST /overleggen/{tafel}/zaken/{zaak}/acties/{actie}/ontvangst',
  );
  const tell = async (wat: 'opgepakt' | 'verwerkt'): Promise<void> => {
    const recorded = await send({ wat }, { path: { tafel: table, zaak, actie } });
    if (recorded !== null) setTold(wat);
  };
  return (
    <div className="receipt">
      {problem === null ? null : <ProblemNotice problem={problem} />}
      <div role="status">
        {told === null ? null : (
          <p className="small">
            <Icon name="check" /> {t(told === 'verwerkt' ? 'overleg.told-done' : 'overleg.told-picked-up')}
          </p>
        )}
      </div>
      {told === 'verwerkt' ? null : (
        <div className="row">
          {stand === 'opgepakt' || told === 'opgepakt' ? null : (
            <Button isSmall isBusy={isBusy} onClick={() => void tell('opgepakt')}>
              {t('overleg.tell-picked-up')}
            </Button>
          )}
          <Button isSmall look="primary" isBusy={isBusy} onClick={() => void tell('verwerkt')}>
            {t('overleg.tell-done')}
          </Button>
        </div>
      )}
    </div>
  );
};
