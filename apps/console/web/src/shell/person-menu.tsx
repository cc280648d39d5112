import { useId, useRef } from 'react';
import { LANGUAGES, language } from '../language/language.js';
import { useWords } from '../language/use-words.js';
import { Button } from '../parts/button.js';
import { Icon } from '../parts/icon.js';
import { useMe } from './me.js';
import { RoleChoice } from './role-choice.js';
import { roleName } from './role-name.js';
import { signOut } from './sign-out.js';

/** Who one is, and what goes with that: other roles, looking as a partner, the language, the shortcuts, and signing out. */
export const PersonMenu = ({
  onLook,
  onShortcuts,
}: {
  readonly onLook: () => void;
  readonly onShortcuts: () => void;
}) => {
  const { t, locale } = useWords();
  const { naam, rol, rollen, magMeekijken, bekekenAls } = useMe();
  const id = useId();
  const panel = useRef<HTMLDivElement>(null);
  const leadingTo = (open: () => void) => () => {
    panel.current?.hidePopover();
    open();
  };
  return (
    <>
      <button type="button" className="person-menu__button" popoverTarget={id}>
        <span className="person-menu__name">{naam}</span>
        {rol === null ? null : <span className="person-menu__role">{roleName(t, rol.rol)}</span>}
        <span aria-hidden="true">▾</span>
      </button>
      <div
        id={id}
        ref={panel}
        popover="auto"
        className="person-menu"
        role="region"
        aria-label={t('shell.person')}
      >
        <div>
          <strong>{naam}</strong>
          {rol === null ? null : (
            <p className="small">
              {roleName(t, rol.rol)}
              <br />
              {rol.naam}
            </p>
          )}
        </div>
        {rollen.length > 1 && bekekenAls === null ? (
          <div className="stack">
            <h2>{t('shell.other-roles')}</h2>
            <RoleChoice goesTo="/" />
          </div>
        ) : null}
        {magMeekijken ? (
          <Button onClick={leadingTo(onLook)}>
            <Icon name="eye" /> {t('looks.open')}
          </Button>
        ) : null}
        <fieldset className="person-menu__language">
          <legend>{t('shell.language-choice')}</legend>
          {LANGUAGES.map((one) => (
            <div key={one} className="choice">
              <input
                type="radio"
                id={`${id}-${one}`}
                name={`${id}-taal`}
                checked={locale.startsWith(one)}
                onChange={() => language.choose(one)}
              />
              <label htmlFor={`${id}-${one}`} lang={one}>
                {t(`shell.language.${one}`)}
              </label>
            </div>
          ))}
        </fieldset>
        <Button onClick={leadingTo(onShortcuts)}>{t('shortcuts.title')}</Button>
        <Button look="primary" onClick={() => void signOut()}>
          {t('shell.sign-out')}
        </Button>
      </div>
    </>
  );
};
