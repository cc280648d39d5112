import type { Kaart } from '../../api/desk.generated.js';
import { useWords } from '../../language/use-words.js';
import { buttonClass } from '../../parts/button.js';

/** Who handles a case on the board, and that one can take it. Nothing where that is not for this screen. */
export const CardHandler = ({
  card: { behandeling, zaak = '' },
  person,
  me,
  onTake,
}: {
  readonly card: Kaart;
  readonly person: string;
  /** Who looks; null: on this screen nobody takes anything. */
  readonly me: string | null;
  readonly onTake: (caseId: string) => void;
}) => {
  const { t } = useWords();
  if (behandeling === undefined || me === null) return null;
  const { behandelaar } = behandeling;
  if (behandelaar?.persoon === me) return <p className="small zsm-card__handler">{t('zsm.handler.you')}</p>;
  return (
    <>
      {behandelaar === null ? null : (
        <p className="small zsm-card__handler">{t('zsm.handler.other', { name: behandelaar.naam })}</p>
      )}
      <button
        type="button"
        className={buttonClass('secondary', true)}
        aria-label={t(behandelaar === null ? 'zsm.handler.take-of' : 'zsm.handler.take-over-of', { person })}
        onClick={() => onTake(zaak)}
      >
        {t(behandelaar === null ? 'zsm.handler.take' : 'zsm.handler.take-over')}
      </button>
    </>
  );
};
