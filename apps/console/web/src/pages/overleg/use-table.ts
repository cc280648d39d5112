import { useMayWrite } from '../../looks/use-may-write.js';
import { useMe } from '../../shell/me.js';
import type { Mij } from '../../api/desk.generated.js';

/** An overleg that one may open. */
export type OpenTable = Mij['paginas'][number]['tafels'][number];

/** The overleggen that one may open, and otherwise what is missing and who gives it. */
export const useTables = (): { readonly tables: readonly OpenTable[]; readonly missing: string | null } => {
  const page = useMe().paginas.find(({ pagina }) => pagina === 'actie-overleg');
  return { tables: page?.tafels ?? [], missing: page?.ontbreekt ?? null };
};

/** What is known of one overleg without asking: its name, and what one may do there. Who looks as a partner only reads. */
export const useTable = (
  code: string,
): Pick<OpenTable, 'code' | 'naam' | 'magVoorzitten'> & {
  readonly mayOpen: boolean;
  readonly mayWrite: boolean;
} => {
  const { tables } = useTables();
  const mayWrite = useMayWrite();
  const found = tables.find((one) => one.code === code);
  return {
    code,
    naam: found?.naam ?? code,
    magVoorzitten: mayWrite && (found?.magVoorzitten ?? false),
    mayOpen: found !== undefined,
    mayWrite,
  };
};
