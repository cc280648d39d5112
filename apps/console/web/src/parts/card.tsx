import { useId, type ReactNode } from 'react';

/** A part of a page with its own heading. */
export const Card = ({
  title,
  aside,
  children,
  isBare = false,
}: {
  readonly title: ReactNode;
  readonly aside?: ReactNode;
  readonly children: ReactNode;
  /** Without room around what is in it, for a table. */
  readonly isBare?: boolean;
}) => {
  const id = useId();
  return (
    <section className="card" aria-labelledby={id}>
      <header>
        <h2 id={id}>{title}</h2>
        {aside}
      </header>
      {isBare ? children : <div className="card__body">{children}</div>}
    </section>
  );
};
