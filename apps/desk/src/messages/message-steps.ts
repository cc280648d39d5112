import { dutchMoment, partnerName, toRfc3339, type Explanation, type Rulebook } from '#core';
import type { DeliveryStatus, LaterReport } from '#store';

/** One thing that happened with a report, in the order in which it did. */
export interface MessageStep {
  readonly soort: string;
  /** Null: when exactly is not kept; it lies between what stands before and after it. */
  readonly op: string | null;
  /** Milliseconds since it was received. */
  readonly ms: number | null;
  readonly zin: string;
  readonly details: readonly string[];
  /** The code of whom it is about. */
  readonly ontvanger: string | null;
  readonly mislukt: boolean;
}

/** What the steps of a report follow from; of a received report only what is for who received it. */
export interface StepsOf {
  readonly rulebook: Rulebook;
  readonly explanation: Explanation;
  readonly senderName: string;
  readonly receivedAt: number;
  readonly deliveries: readonly DeliveryStatus[];
  readonly corrections: readonly LaterReport[];
  readonly isWhole: boolean;
}

/** What happened with a report, from receipt on. */
export const messageSteps = (of: StepsOf): readonly MessageStep[] => {
  const at = (moment: Date | null): Pick<MessageStep, 'op' | 'ms'> =>
    moment === null
      ? { op: null, ms: null }
      : { op: toRfc3339(moment.getTime()), ms: moment.getTime() - of.receivedAt };
  const later = [
    ...of.deliveries.flatMap((delivery) => deliverySteps(of.rulebook, delivery, at)),
    ...of.corrections.map(({ id, at: moment }) => ({
      ...step('verbeterd', `Verbeterd door bericht ${id}`),
      ...at(moment),
    })),
  ];
  return [
    { ...step('ontvangen', `Ontvangen van ${of.senderName}`), ...at(new Date(of.receivedAt)) },
    ...(of.isWhole ? decidedSteps(of.explanation) : []),
    ...later.sort((one, other) => (one.ms ?? Infinity) - (other.ms ?? Infinity)),
  ];
};

const step = (soort: string, zin: string, more: Partial<MessageStep> = {}): MessageStep => ({
  soort,
  op: null,
  ms: null,
  zin,
  details: [],
  ontvanger: null,
  mislukt: false,
  ...more,
});

const decidedSteps = ({
  uitkomst,
  soort,
  fouten,
  routering,
  ontvangers,
  termijnen,
  regelset,
}: Explanation): readonly MessageStep[] => {
  if (uitkomst === 'geweigerd')
    return [
      step('geweigerd', `Geweigerd: ${fouten.length === 1 ? 'één fout' : `${fouten.length} fouten`}`, {
        details: fouten.map(({ code, veld }) => (veld === '' ? code : `${code} op ${veld}`)),
        mislukt: true,
      }),
    ];
  const applied = routering.filter((rule) => rule.uitkomst === 'toegepast');
  return [
    step('aangenomen', 'Inhoud klopt met het schema', { details: soort === null ? [] : [soort] }),
    step('gerouteerd', applied.length === 0 ? 'Geen routeringsregel van toepassing' : 'Ontvangers gekozen', {
      details: applied.map(({ regel, zin }) => `${regel}: ${zin}`),
    }),
    step('besloten', `Velden gekozen per ontvanger, met regelset ${regelset}`, {
      details: ontvangers.map((one) => `${one.naam}: ${decidedFor(one)}`),
    }),
    ...termijnen.map(({ zin, uitkomst: what, termijn }) =>
      step('termijn', `Termijn ${termijn} ${what}`, { details: [zin] }),
    ),
  ];
};

const decidedFor = ({ uitkomst, velden }: Explanation['ontvangers'][number]): string => {
  switch (uitkomst) {
    case 'gedeeld':
      return `${velden.filter(({ hoe }) => hoe !== 'weggelaten').length} van ${velden.length} velden`;
    case 'signaal':
      return 'alleen een signaal';
    case 'niets':
      return 'niets';
  }
};

const deliverySteps = (
  rulebook: Rulebook,
  { partner, readyAt, fetchedAt, readAt, waitsUntil, stopped }: DeliveryStatus,
  at: (moment: Date | null) => Pick<MessageStep, 'op' | 'ms'>,
): readonly MessageStep[] => {
  const name = partnerName(rulebook, partner);
  const about = { ontvanger: partner };
  const waits =
    waitsUntil === null
      ? []
      : [`Gesloten: de ontvanger pakt het op vanaf ${dutchMoment(waitsUntil.getTime())}`];
  return [
    ...(readyAt === null && fetchedAt === null && stopped === null
      ? [step('wacht-op-aflevering', `Nog niet afgeleverd bij ${name}`, { ...about, details: waits })]
      : []),
    ...(readyAt === null
      ? []
      : [{ ...step('klaargezet', `Klaargezet voor ${name}`, { ...about, details: waits }), ...at(readyAt) }]),
    ...(fetchedAt === null
      ? []
      : [{ ...step('opgehaald', `Opgehaald door ${name}`, about), ...at(fetchedAt) }]),
    ...(readAt === null ? [] : [{ ...step('gelezen', `Gelezen bij ${name}`, about), ...at(readAt) }]),
    ...(stopped === null
      ? []
      : [
          {
            ...step(
              stopped.outcome,
              stopped.outcome === 'vervangen' ? `Vervangen bij ${name}` : `Gestopt voor ${name}`,
              { ...about, mislukt: stopped.outcome === 'gestopt' },
            ),
            ...at(stopped.at),
          },
        ]),
  ];
};
