import { everywhere, inPath, problems, query, ref, responds, type Paths } from '#runtime';

const version = query('versie', 'Een andere versie van de regelset; zonder deze parameter de actieve.', {
  type: 'string',
});
const code = inPath('code', 'De code van de regel.');

const read = (
  operationId: string,
  summary: string,
  description: string,
  schema: string,
  parameters: readonly object[],
) => ({
  get: {
    operationId,
    tags: ['Regelset'],
    summary,
    description,
    parameters: [...parameters, version],
    responses: {
      '200': responds(summary, 'application/json', ref(schema)),
      ...everywhere,
      ...problems('niet-gevonden'),
    },
  },
});

const filter = (name: string, description: string) => query(name, description, { type: 'string' });

/** The operations on the rulebook, for OpenAPI. */
export const rulesPaths: Paths = {
  '/regelset': read(
    'leesRegelset',
    'Lees welke regelset geldt',
    'De versie met haar hash, wat erin staat, de waarschuwingen en de eerdere versies.',
    'Regelset',
    [],
  ),
  '/regelset/keuzes': read(
    'leesRegelsetKeuzes',
    'Lees waar u uit kunt kiezen',
    'De doelen, verbanden, soorten berichten en ketenpartners, en van welke combinaties er een autorisatiematrix is.',
    'RegelsetKeuzes',
    [],
  ),
  '/regelset/matrix': read(
    'leesAutorisatiematrix',
    'Lees de autorisatiematrix',
    'Wat iedere ontvanger van iedere gegevensgroep krijgt, met de regels waardoor. Wat u weglaat, kiest Samenloop: de eerste mogelijkheid.',
    'Autorisatiematrix',
    [
      filter('doel', 'De code van het doel.'),
      filter('verband', 'De code van het verband.'),
      filter('bericht', 'De soort bericht.'),
      filter('van', 'Alleen wat deze soort ketenpartner deelt.'),
    ],
  ),
  '/regelset/routeringsregels': read(
    'leesRouteringsregels',
    'Lees de routeringsregels en termijnen',
    'Iedere regel in woorden, met hoe vaak hij de laatste tijd werd toegepast op berichten die u mag volgen.',
    'Routeringsregels',
    [],
  ),
  '/regelset/routeringsregels/{code}': read(
    'leesRouteringsregel',
    'Lees één routeringsregel',
    'De regel in woorden, in welke versies hij veranderde, en de laatste berichten waarop hij werd toegepast die u mag volgen.',
    'Routeringsregel',
    [code],
  ),
  '/regelset/deelregels/{code}': read(
    'leesDeelregel',
    'Lees één deelregel of verbod',
    'De regel in woorden: wie wat mag zien en waarom, onder welke voorwaarden, en in welke versies hij veranderde.',
    'Deelregel',
    [code],
  ),
};
