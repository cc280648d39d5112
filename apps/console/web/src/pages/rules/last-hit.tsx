import { useWords } from '../../language/use-words.js';
import { Moment } from '../../parts/moment.js';

/** How often a rule was applied lately, and when for the last time. */
export const LastHit = ({
  hits: { aantal, laatste },
}: {
  readonly hits: { readonly aantal: number; readonly laatste: string | null };
}) => {
  const { t } = useWords();
  if (laatste === null) return <span className="soft">{t('routing.hits.none')}</span>;
  return (
    <>
      <Moment at={laatste} form="table" />
      <br />
      <span className="soft">{t('routing.hits', { count: aantal })}</span>
    </>
  );
};
