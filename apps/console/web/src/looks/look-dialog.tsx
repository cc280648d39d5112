import { useState } from 'react';
import { useReading } from '../api/use-reading.js';
import { useWords } from '../language/use-words.js';
import { Button } from '../parts/button.js';
import { Dialog } from '../parts/dialog.js';
import { Loaded } from '../parts/loaded.js';
import { LookForm } from './look-form.js';

const FORM = 'kijkrol';

/** Asks as whom and for what somebody wants to look. */
export const LookDialog = ({ onClose }: { readonly onClose: () => void }) => {
  const { t } = useWords();
  const choices = useReading('GET /mij/kijkrollen');
  const [began, setBegan] = useState(false);
  return (
    <Dialog
      title={t('looks.title')}
      onClose={onClose}
      footer={
        <Button look="primary" type="submit" form={FORM} isBusy={began}>
          {t('looks.begin')}
        </Button>
      }
    >
      <p>{t('looks.explained')}</p>
      <Loaded reading={choices} rows={4}>
        {({ body }) => (
          <LookForm
            id={FORM}
            choices={body}
            onBegun={() => {
              setBegan(true);
              onClose();
            }}
          />
        )}
      </Loaded>
    </Dialog>
  );
};
