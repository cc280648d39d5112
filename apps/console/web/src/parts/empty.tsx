import type { ReactNode } from 'react';

/** Nothing to show: why, and what one can do next. */
export const Empty = ({ title, children }: { readonly title: string; readonly children?: ReactNode }) => (
  <div className="state">
    <strong>{title}</strong>
    {children}
  </div>
);
