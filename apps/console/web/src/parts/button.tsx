import type { ButtonHTMLAttributes, ReactNode, Ref } from 'react';

export type ButtonLook = 'primary' | 'secondary' | 'danger' | 'link';

interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  readonly look?: ButtonLook;
  readonly isSmall?: boolean;
  /** Busy with what was pressed: it stays where it is, and does nothing when it is pressed again. */
  readonly isBusy?: boolean;
  readonly children: ReactNode;
  readonly ref?: Ref<HTMLButtonElement>;
}

/** How a button, or a link that looks like one, is dressed. */
export const buttonClass = (look: ButtonLook = 'secondary', isSmall = false): string =>
  [
    'button',
    ...(look === 'secondary' ? [] : [`button--${look}`]),
    ...(isSmall ? ['button--small'] : []),
  ].join(' ');

/** A button; never disabled, because then nobody can find out why. */
export const Button = ({
  look = 'secondary',
  isSmall = false,
  isBusy = false,
  onClick,
  className = '',
  ...rest
}: ButtonProps) => (
  <button
    type="button"
    {...rest}
    className={`${buttonClass(look, isSmall)} ${className}`.trim()}
    aria-busy={isBusy || undefined}
    onClick={(event) => {
      if (isBusy) event.preventDefault();
      else onClick?.(event);
    }}
  />
);
