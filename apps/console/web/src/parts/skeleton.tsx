import { useEffect, useState } from 'react';
import { useWords } from '../language/use-words.js';

const PATIENCE_MS = 300;

/** What stands in for what is being fetched, once that takes long enough to notice. */
export const Skeleton = ({ rows = 6 }: { readonly rows?: number }) => {
  const { t } = useWords();
  const [isShown, setIsShown] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setIsShown(true), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div aria-busy="true">
      <span className="only-read-aloud" role="status">
        {isShown ? t('parts.loading') : ''}
      </span>
      {isShown ? (
        <div className="card skeleton" aria-hidden="true">
          {Array.from({ length: rows }, (_, row) => (
            <i key={row} />
          ))}
        </div>
      ) : null}
    </div>
  );
};
