import type { ReactNode } from 'react';
import type { Tone } from './badge.js';

/** A notice on the page. `isUrgent`: read aloud at once when it appears. */
export const Alert = ({
  tone,
  title,
  isUrgent = false,
  children,
}: {
  readonly tone: Tone;
  readonly title: string;
  readonly isUrgent?: boolean;
  readonly children?: ReactNode;
}) => (
  <div className={`alert tone-${tone}`} {...(isUrgent ? { role: 'alert' } : {})}>
    <strong>{title}</strong>
    {children}
  </div>
);
