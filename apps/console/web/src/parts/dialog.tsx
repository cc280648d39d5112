import { useEffect, useId, useRef, type ReactNode } from 'react';
import { useWords } from '../language/use-words.js';
import { Button } from './button.js';

/** A dialog over the page, of the browser itself: it keeps the focus, closes with Escape, and gives the focus back. */
export const Dialog = ({
  title,
  onClose,
  footer,
  look = 'middle',
  children,
}: {
  readonly title: string;
  readonly onClose: () => void;
  readonly footer?: ReactNode;
  /** In the middle of the page, or as a panel at its side. */
  readonly look?: 'middle' | 'side';
  readonly children: ReactNode;
}) => {
  const { t } = useWords();
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
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
      className={look === 'side' ? 'dialog dialog--side' : 'dialog'}
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <header>
        <h2 id={id}>{title}</h2>
        <Button isSmall onClick={onClose}>
          {t('parts.close')}
        </Button>
      </header>
      <div className="dialog__body">{children}</div>
      {footer === undefined ? null : <footer>{footer}</footer>}
    </dialog>
  );
};
