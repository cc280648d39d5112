import type { Instant } from '../../report/instant.js';
import { isOpen, nextClosing } from '../../route/opening-hours.js';
import { compilePartners, compilePeriod } from '../compile-partners.js';
import type { Example, Finding } from '../finding.js';
import { groupBy } from '../group-by.js';
import { isWithin } from '../rulebook.js';
import type { Partner } from '../rulebook.js';
import type { PartnerDocument, RulebookDocument, StandInDocument } from '../rulebook-document.js';
import type { Inquiry } from './inquiry.js';
import { referenceMoment } from './reference-moment.js';

type Told = Finding & { readonly example: Example };
type Agreements = ReadonlyMap<string, readonly StandInDocument[]>;

/** Partners that are closed at some moment while nobody stands in and nobody is on call. */
export const unattended = ({ document }: Inquiry): readonly Told[] => {
  const { agreements, momentOf } = looking(document);
  return document.ketenpartners.flatMap((partner, n) => {
    const moment = isInCircle(agreements, partner.code) ? null : momentOf(partner);
    return moment === null
      ? []
      : [
          {
            pointer: `/ketenpartners/${n}`,
            problem: `als "${partner.code}" gesloten is neemt niet altijd iemand waar, en er is geen piket: wat dan komt wacht in stilte`,
            example: { moment },
          },
        ];
  });
};

/** Partners that stand in for each other in a circle, and can all be closed at once while nobody is on call. */
export const standInCircles = ({ document }: Inquiry): readonly Told[] => {
  const { agreements, momentOf } = looking(document);
  return document.waarnemingen.flatMap(({ voor }, n) => {
    const partner = document.ketenpartners.find(({ code }) => code === voor);
    const isFirst = document.waarnemingen.findIndex((one) => one.voor === voor) === n;
    const moment =
      partner !== undefined && isFirst && isInCircle(agreements, voor) ? momentOf(partner) : null;
    return moment === null
      ? []
      : [
          {
            pointer: `/waarnemingen/${n}`,
            problem: `"${voor}" en wie ervoor waarneemt nemen in een kring voor elkaar waar en kunnen tegelijk gesloten zijn, zonder piket`,
            example: { moment },
          },
        ];
  });
};

const looking = (document: RulebookDocument) => {
  const agreements = groupBy(
    // One for some kinds of report or regions only leaves the others unanswered.
    document.waarnemingen.filter(({ berichten, regios }) => berichten === undefined && regios === undefined),
    ({ voor }) => voor,
    (one) => one,
  );
  const partners = compilePartners(document.ketenpartners);
  const reference = referenceMoment(document);
  return {
    agreements,
    momentOf: (partner: PartnerDocument) =>
      unattendedMoment(partner, agreements.get(partner.code) ?? [], partners, reference),
  };
};

const isInCircle = (agreements: Agreements, partner: string): boolean => {
  const reached = new Set((agreements.get(partner) ?? []).map(({ door }) => door));
  for (const one of reached) for (const { door } of agreements.get(one) ?? []) reached.add(door);
  return reached.has(partner);
};

const DAYS_AHEAD = 366;
const DAY = 86_400_000;

/** The first moment found at which nobody answers: one that begins when something closes, ends or begins to hold. */
const unattendedMoment = (
  { code, piket, functies = [] }: PartnerDocument,
  agreements: readonly StandInDocument[],
  partners: ReadonlyMap<string, Partner>,
  reference: Instant,
): Instant | null => {
  const hours = partners.get(code)?.hours ?? null;
  if (hours === null) return null;
  const standIns = agreements.map(({ door, van, tot }) => ({
    hours: partners.get(door)?.hours ?? null,
    period: compilePeriod(van, tot),
  }));
  const duty = functies.find((one) => one.code === piket);
  const onCall = duty === undefined ? null : compilePeriod(duty.van, duty.tot);
  const changes = [
    reference,
    ...standIns.flatMap(({ period }) => [period.from, period.until ?? reference]),
    onCall?.until ?? reference,
  ];
  return (
    [...new Set(changes)]
      .filter((change) => change >= reference)
      .sort((one, other) => one - other)
      .flatMap((change) => [
        change,
        ...[hours, ...standIns.map((one) => one.hours)].flatMap((one) => closings(one, change)),
      ])
      .find(
        (at) =>
          !isOpen(hours, at) &&
          !standIns.some((one) => isWithin(one.period, at) && isOpen(one.hours, at)) &&
          (onCall === null || !isWithin(onCall, at)),
      ) ?? null
  );
};

const closings = (hours: Partner['hours'], from: Instant): readonly Instant[] => {
  const found: Instant[] = [];
  let at = nextClosing(hours, from);
  while (at !== null && at < from + DAYS_AHEAD * DAY) {
    found.push(at);
    at = nextClosing(hours, at);
  }
  return found;
};
