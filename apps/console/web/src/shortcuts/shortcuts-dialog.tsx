import { useWords } from '../language/use-words.js';
import { useStore } from '../live/use-store.js';
import { Dialog } from '../parts/dialog.js';
import { chooseSingleKeys, shortcuts, singleKeys } from './shortcuts.js';

/** The keys that do something on this page, and whether those without Ctrl do. */
export const ShortcutsDialog = ({ onClose }: { readonly onClose: () => void }) => {
  const { t } = useWords();
  const all = useStore(shortcuts);
  const allowsSingle = useStore(singleKeys);
  return (
    <Dialog title={t('shortcuts.title')} onClose={onClose}>
      <table className="table">
        <caption className="only-read-aloud">{t('shortcuts.title')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('shortcuts.key')}</th>
            <th scope="col">{t('shortcuts.does')}</th>
          </tr>
        </thead>
        <tbody>
          {all.map(({ key, withControl = false, title }) => (
            <tr key={`${String(withControl)} ${key} ${title}`}>
              <th scope="row">
                {withControl ? (
                  <>
                    <kbd>Ctrl</kbd> <kbd>{key.toUpperCase()}</kbd>
                  </>
                ) : (
                  <kbd>{key}</kbd>
                )}
              </th>
              <td>
                {title}
                {withControl || allowsSingle ? '' : ` (${t('shortcuts.off')})`}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <div className="choice">
        <input
          type="checkbox"
          id="losse-toetsen"
          checked={allowsSingle}
          onChange={(event) => chooseSingleKeys(event.target.checked)}
        />
        <label htmlFor="losse-toetsen">{t('shortcuts.single')}</label>
      </div>
    </Dialog>
  );
};
