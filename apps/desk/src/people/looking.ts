import type { FastifyRequest } from 'fastify';
import { isHubId } from '#contracts';
import {
  LOOK_PURPOSES,
  lookedAsIn,
  lookingAs,
  lookPurpose,
  mayLookAs,
  type LookedAs,
  type LookPurpose,
  type Person,
} from '#core';
import { problem, type Answer, type Refusal } from '#runtime';
import { recordPartnerLook } from '#store';
import type { PeopleParts } from './people-parts.js';

export const LOOKING = Symbol('looking');

/** Who asks, as they are in this request: themselves, or as the partner that `als` names. */
export type Looking = (request: FastifyRequest, person: Person) => Promise<Person | Refusal>;

const READS = new Set(['GET', 'HEAD']);

/** Whether a request asks to look as a partner. */
const asksToLook = (request: FastifyRequest): boolean => queryOf(request)['als'] !== undefined;

/** Why a request may change nothing: it is made in a look. Null: it is not, or it only reads. */
export const changesInLook = (request: FastifyRequest): Answer | null =>
  asksToLook(request) && !READS.has(request.method) ? onlyReading : null;

/** Who looks as a partner gets the rights of that partner, only to read; that they looked is kept before anything is told. */
export const looking =
  ({ pool, rulebooks, clock }: Pick<PeopleParts, 'pool' | 'rulebooks' | 'clock'>): Looking =>
  async (request, person) => {
    if (!asksToLook(request)) return person;
    const refusal = changesInLook(request);
    if (refusal !== null) return { refusal };
    const asked = askedIn(request);
    if ('refusal' in asked) return asked;
    const { rulebook } = await rulebooks.active();
    const at = clock();
    const missing = mayLookAs(rulebook, person, asked.as, at);
    if (missing !== null) return { refusal: problem('geen-toegang', missing) };
    const seen = lookingAs(person, asked.as, asked.purpose);
    const { id, assignment, look } = seen;
    const page = request.routeOptions.url ?? 'onbekend';
    if (look !== undefined)
      await recordPartnerLook(pool, {
        at,
        person: id,
        look,
        as: assignment,
        page,
        subject: subjectOf(request),
      });
    return seen;
  };

const queryOf = ({ query }: FastifyRequest): Readonly<Record<string, unknown>> =>
  query as Readonly<Record<string, unknown>>;

const askedIn = (request: FastifyRequest): { as: LookedAs; purpose: LookPurpose } | Refusal => {
  const { als, alsDoel } = queryOf(request);
  const as = typeof als === 'string' ? lookedAsIn(als) : null;
  if (as === null) return { refusal: asWhom };
  const purpose = typeof alsDoel === 'string' ? lookPurpose(alsDoel) : null;
  return purpose === null ? { refusal: forWhat } : { as, purpose };
};

/** What in the address is an id of ours: anything else there somebody may have filled in. */
const subjectOf = ({ params }: FastifyRequest): string | null =>
  Object.values(params as Readonly<Record<string, unknown>>).find(
    (value): value is string => typeof value === 'string' && isHubId(value),
  ) ?? null;

const onlyReading = problem(
  'geen-toegang',
  'U kijkt mee als een ketenpartner en kunt dan alleen lezen. Stop met meekijken om iets vast te leggen.',
);

const asWhom = problem(
  'aanvraag-onjuist',
  'De parameter als zegt als wie u meekijkt: organisatie@rol, met functie en regio als organisatie.functie@rol@regio. Wat kan, staat in /v1/mij/kijkrollen.',
);

const forWhat = problem(
  'aanvraag-onjuist',
  `De parameter alsDoel zegt waarvoor u meekijkt: ${Object.keys(LOOK_PURPOSES).join(', ')}.`,
  { extra: { doelen: Object.keys(LOOK_PURPOSES) } },
);
