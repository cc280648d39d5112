import { stopLooking } from '../api/viewed-as.js';
import { useWords } from '../language/use-words.js';
import { Button } from '../parts/button.js';
import { Icon } from '../parts/icon.js';
import { roleName } from '../shell/role-name.js';
import { useMe } from '../shell/me.js';

const MARKS = 6;

/** Says on every page that it is shown as a partner sees it, and marks it so that a picture of it says so too. */
export const LookBanner = () => {
  const { t } = useWords();
  const { bekekenAls } = useMe();
  if (bekekenAls === null) return null;
  const name = bekekenAls.naam;
  return (
    <>
      <section className="look-banner" aria-label={t('looks.banner')}>
        <Icon name="eye" size={18} />
        <p>
          <strong>{t('looks.as', { name, role: roleName(t, bekekenAls.rol) })}</strong> {t('looks.logged')}
        </p>
        <Button isSmall onClick={stopLooking}>
          {t('looks.stop')}
        </Button>
      </section>
      <div className="look-mark" aria-hidden="true">
        {Array.from({ length: MARKS }, (_, row) => (
          <span key={row} data-mark={t('looks.mark', { name })} />
        ))}
      </div>
    </>
  );
};
