import type { Check, Contract, FieldTree } from '#core';

const field = (category: string): FieldTree => ({ kind: 'field', category, sensitivity: 'normaal' });

/** A report kind with a field of each shape: a leaf, a unit, a list of persons. */
export const smallContract: Contract = {
  kind: 'melding',
  version: 1,
  type: 'nl.samenloop.melding.v1',
  fields: {
    kind: 'object',
    fields: {
      feit: field('feit'),
      relaas: field('relaas'),
      medisch: field('medisch'),
      uitkomst: field('uitkomst'),
      label: field('label'),
      betreft: field('feit'),
      betrokkenen: {
        kind: 'list',
        perPerson: true,
        item: {
          kind: 'object',
          fields: {
            rol: field('rol'),
            persoon: field('identiteit'),
            adres: field('adres'),
            verzorger: field('rol'),
          },
        },
      },
    },
  },
};

/** Takes any object as data of the small contract. */
export const smallCheck: Check = (event) => ({ contract: smallContract, data: event.data });
