import { mayOpenTable, nameOfTable, type Person } from '#core';
import { json, type Answer, type Clock } from '#runtime';
import type { RulebookShelf } from '#store';

export type ReadTables = (person: Person) => Promise<Answer>;

/** The ZSM tables that somebody can open in the role in which they work now; without any: what is missing. */
export const readTables =
  ({ rulebooks, clock }: { readonly rulebooks: RulebookShelf; readonly clock: Clock }): ReadTables =>
  async (person) => {
    const { rulebook } = await rulebooks.active();
    const all = rulebook.document.tafels.filter(({ soort }) => soort === 'zsm');
    const looked = all.map((table) => ({
      table,
      missing: mayOpenTable(rulebook, person, table.code, clock()),
    }));
    const tafels = looked.flatMap(({ table: { code, regios }, missing }) => {
      // One of the own region, so that what is opened with it is the own table too.
      const regio = regios.find((one) => one === person.assignment.region) ?? regios[0];
      return missing === null && regio !== undefined
        ? [{ tafel: code, regio, naam: nameOfTable(rulebook, code) }]
        : [];
    });
    const why = looked.map(({ missing }) => missing).find((missing) => missing !== null);
    return json(200, { tafels, ontbreekt: tafels.length > 0 ? null : (why ?? NO_TABLE) });
  };

const NO_TABLE = 'In de actieve regelset staat geen ZSM-tafel.';
