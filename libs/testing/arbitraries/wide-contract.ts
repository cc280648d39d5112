import type { Contract, FieldTree } from '#core';

const field = (category: string): FieldTree => ({ kind: 'field', category, sensitivity: 'normaal' });

/** A report kind with a field of every shape: leaf, unit, object, list of units, list of objects, list of persons. */
export const wideContract: Contract = {
  kind: 'melding',
  version: 1,
  type: 'nl.samenloop.melding.v1',
  fields: {
    kind: 'object',
    fields: {
      feit: field('feit'),
      relaas: field('relaas'),
      situatie: { kind: 'object', fields: { duur: field('relaas'), plaats: field('adres') } },
      hulp: { kind: 'list', perPerson: false, item: field('hulp') },
      metingen: {
        kind: 'list',
        perPerson: false,
        item: { kind: 'object', fields: { waarde: field('medisch'), uitleg: field('relaas') } },
      },
      bronnen: field('hulp'),
      betrokkenen: {
        kind: 'list',
        perPerson: true,
        item: {
          kind: 'object',
          fields: {
            rol: field('rol'),
            persoon: field('identiteit'),
            adres: field('adres'),
            zorg: field('medisch'),
          },
        },
      },
    },
  },
};

export const WIDE_CATEGORIES = ['feit', 'relaas', 'adres', 'hulp', 'medisch', 'rol', 'identiteit'] as const;
