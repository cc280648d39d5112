import { useEffect, type ReactNode } from 'react';
import { Link } from 'react-router';
import { useWords } from '../language/use-words.js';

/** The frame of every page: its title (also of the tab), where it stands, and what one can do. */
export const Page = ({
  title,
  lead,
  crumb,
  actions,
  children,
}: {
  readonly title: string;
  readonly lead?: ReactNode;
  /** The page above it. */
  readonly crumb?: { readonly to: string; readonly title: string };
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}) => {
  const { t } = useWords();
  useEffect(() => {
    document.title = `${title} – Samenloop`;
  }, [title]);
  return (
    <>
      {crumb === undefined ? null : (
        <nav className="page__crumb" aria-label={t('parts.crumb')}>
          <Link to={crumb.to}>{crumb.title}</Link> › <span aria-current="page">{title}</span>
        </nav>
      )}
      <div className="page__head">
        <div className="page__title">
          <h1 tabIndex={-1}>{title}</h1>
          {lead === undefined ? null : <p>{lead}</p>}
        </div>
        {actions === undefined ? null : <div className="row">{actions}</div>}
      </div>
      <div className="stack">{children}</div>
    </>
  );
};
