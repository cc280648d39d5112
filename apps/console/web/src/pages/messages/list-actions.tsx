import { useState } from 'react';
import { addressOf } from '../../api/ask.js';
import { useWords } from '../../language/use-words.js';
import { Button } from '../../parts/button.js';
import { saveAs } from './save-as.js';
import type { Filters } from './filter-query.js';

/** A link to what is shown here, and the same as a table. */
export const ListActions = ({ filters }: { readonly filters: Filters }) => {
  const { t } = useWords();
  const [isCopied, setIsCopied] = useState(false);
  const [isBusy, setIsBusy] = useState(false);
  const copy = (): void =>
    void navigator.clipboard.writeText(globalThis.location.href).then(() => setIsCopied(true));
  const download = async (): Promise<void> => {
    setIsBusy(true);
    try {
      const answer = await fetch(addressOf('GET /berichten', { query: filters }), {
        headers: { Accept: 'text/csv' },
      });
      if (answer.ok) saveAs('berichten.csv', await answer.blob());
    } finally {
      setIsBusy(false);
    }
  };
  return (
    <>
      <Button onClick={copy}>{t('messages.copy')}</Button>
      <Button isBusy={isBusy} onClick={() => void download()}>
        {t('messages.csv')}
      </Button>
      <span role="status" className="small soft">
        {isCopied ? t('messages.copied') : ''}
      </span>
    </>
  );
};
