import { useEffect, useId, useRef, useState } from 'react';
import { Problem } from '../api/problem.js';
import { useWords } from '../language/use-words.js';
import { Button, buttonClass } from '../parts/button.js';
import { useMe } from '../shell/me.js';
import { useSignInAgain } from './use-sign-in-again.js';

const BACK = encodeURIComponent('/aangemeld');

/** Over the page as it was left, once the session has ended: one signs in beside it and goes on. It cannot be closed otherwise. */
export const SessionDialog = () => {
  const { t } = useWords();
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const [told, setTold] = useState('');
  const look = useSignInAgain(useMe(), (error) =>
    setTold(
      error instanceof Problem && error.kind === 'not-signed-in'
        ? t('session.not-yet')
        : t('parts.problem.unreachable'),
    ),
  );
  useEffect(() => {
    const shown = dialog.current;
    const before = document.activeElement;
    shown?.showModal();
    return () => {
      shown?.close();
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);
  return (
    <dialog
      ref={dialog}
      className="dialog"
      role="alertdialog"
      aria-labelledby={id}
      aria-describedby={`${id}-text`}
      onCancel={(event) => event.preventDefault()}
    >
      <header>
        <h2 id={id}>{t('session.ended')}</h2>
      </header>
      <div className="dialog__body">
        <p id={`${id}-text`}>{t('session.kept')}</p>
        <div className="row">
          <a
            className={buttonClass('primary')}
            href={`/v1/aanmelden?naar=${BACK}`}
            target="_blank"
            rel="opener"
          >
            {t('session.again')}
          </a>
          <Button onClick={look}>{t('session.go-on')}</Button>
        </div>
        <p role="status">{told}</p>
      </div>
    </dialog>
  );
};
