import type { ReactNode } from 'react';
import { Icon, type IconName } from './icon.js';

export type Tone = 'good' | 'warning' | 'bad' | 'info' | 'quiet' | 'changed';

const SIGNS: Readonly<Record<Tone, IconName>> = {
  good: 'check',
  warning: 'alert',
  bad: 'cross',
  info: 'info',
  quiet: 'dash',
  changed: 'plus',
};

/** A word with a colour and a sign; the word alone says it all. */
export const Badge = ({
  tone,
  icon = SIGNS[tone],
  children,
}: {
  readonly tone: Tone;
  readonly icon?: IconName;
  readonly children: ReactNode;
}) => (
  <span className={`badge tone-${tone}`}>
    <Icon name={icon} size={12} />
    {children}
  </span>
);
