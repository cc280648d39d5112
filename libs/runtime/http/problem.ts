import type { Answer } from './answer.js';

/** Every kind of problem, with its status and title. */
export const TITLES = {
  'aanvraag-onjuist': [400, 'De aanvraag is onjuist'],
  'bericht-geweigerd': [400, 'Het bericht is geweigerd'],
  'niet-aangemeld': [401, 'U bent niet aangemeld'],
  'geen-toegang': [403, 'U hebt geen toegang'],
  'niet-gevonden': [404, 'Niet gevonden'],
  'methode-onjuist': [405, 'Deze methode kan hier niet'],
  'vorm-onjuist': [406, 'Deze vorm leveren wij niet'],
  'te-laat': [408, 'De aanvraag duurde te lang'],
  botst: [409, 'Dit past niet bij wat er al is'],
  vernietigd: [410, 'Dit is vernietigd'],
  'versie-verouderd': [412, 'Wat u zag is niet meer actueel'],
  'te-groot': [413, 'Het bericht is te groot'],
  'mediatype-onjuist': [415, 'Dit mediatype kan hier niet'],
  'versie-ontbreekt': [428, 'De versie ontbreekt'],
  'headers-te-groot': [431, 'De headers zijn te groot'],
  'niet-bereikbaar': [503, 'Samenloop kan dit nu niet verwerken'],
} as const satisfies Record<string, readonly [status: number, title: string]>;

export type ProblemName = keyof typeof TITLES;

/**
 * A problem for the sender (RFC 9457, `application/problem+json`), in Dutch. `extra` holds members of this kind of problem.
 * Never holds what the sender sent: the text ends up in the sender's own logs.
 */
export const problem = (
  name: ProblemName,
  detail: string,
  { headers = {}, extra = {} }: { headers?: Readonly<Record<string, string>>; extra?: object } = {},
): Answer => {
  const [status, title] = TITLES[name];
  return {
    status,
    type: 'application/problem+json',
    body: JSON.stringify({
      type: `https://schemas.samenloop.nl/problemen/${name}`,
      title,
      status,
      detail,
      ...extra,
    }),
    headers,
  };
};

/** The hub itself cannot go on; the same request may be sent again. */
export const unreachable = (): Answer =>
  problem(
    'niet-bereikbaar',
    'Probeer het over enkele seconden opnieuw. Een bericht stuurt u met hetzelfde id.',
    {
      headers: { 'Retry-After': '5' },
    },
  );
