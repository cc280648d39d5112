import { useReading } from '../../api/use-reading.js';

/** Something that can be chosen: its code, and what it is called. */
export interface Choice {
  readonly code: string;
  readonly name: string;
}

interface Named {
  readonly code: string;
  readonly naam: string;
}

const choices = (named: readonly Named[] = []): readonly Choice[] =>
  named
    .map(({ code, naam }) => ({ code, name: naam }))
    .sort((one, other) => one.name.localeCompare(other.name, 'nl'));

/** The kinds of report and the partners of the rulebook; none until they are known. */
export const useNamesToChoose = (): {
  readonly kinds: readonly Choice[];
  readonly partners: readonly Choice[];
} => {
  const body = useReading('GET /regelset/keuzes').data?.body;
  return { kinds: choices(body?.berichten), partners: choices(body?.organisaties) };
};

/** What a code is called; the code itself while that is not known. */
export const nameIn = (all: readonly Choice[], code: string): string =>
  all.find((one) => one.code === code)?.name ?? code;
