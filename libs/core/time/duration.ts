/** What does not count, on the local wall clock: from `van` up to `tot` (`HH:MM`), over midnight when `van` is later. */
export type ExcludedWindow = readonly [van: string, tot: string];

/** A length of time as a rulebook gives it, by the clock and calendar of Europe/Amsterdam. */
export interface Duration {
  readonly aantal: number;
  readonly eenheid: 'minuten' | 'uren' | 'dagen' | 'werkdagen' | 'weken' | 'maanden' | 'jaren';
  /** Only with minutes and hours: the parts of each day that do not count. */
  readonly uitgezonderd?: readonly ExcludedWindow[];
}
