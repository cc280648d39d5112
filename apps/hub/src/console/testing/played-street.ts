import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { exampleReport, exampleRulebook } from '#contracts';
import type { Instant, JsonObject } from '#core';
import { arrestEvent, MORNING } from '../../../../desk/src/testing/arrest-event.js';
import { signInAs } from '../../../../simulator/src/index.js';
import { runStreet, type RunningStreet } from '../../testing/running-street.js';
import { arrestOfOne } from './arrest-of-one.js';
import { personalIn } from './personal-in.js';

/** What a spec looks at of a card on the board. */
interface Card {
  readonly zaak: string;
  readonly bekend: readonly { readonly bericht: string }[];
  readonly beoordeling: unknown;
  readonly vragen: readonly { readonly eigen: boolean; readonly antwoord: unknown }[];
}

/** A hub in which something happened: what the specs of the console look at. */
export interface PlayedStreet extends RunningStreet {
  /** A case at the table of Haaglanden, assessed by Veilig Thuis. */
  readonly caseId: string;
  /** Its arrest and its assessment. */
  readonly reports: { readonly arrest: string; readonly assessment: string };
  /** Everything in what was sent that says who somebody is. */
  readonly personal: readonly string[];
  /** The first card like this on the board as this person sees it, once it is there. */
  readonly cardOf: (user: string, isLike: (card: Card) => boolean) => Promise<Card>;
  /** Reports the arrest of somebody at this moment, which is now, and gives its case once that lies on the board. */
  readonly arrestOfOne: (at: string) => Promise<string>;
}

const MINUTE_MS = 60_000;
const PATIENCE_MS = 20_000;

const systemOf = (partner: string): string =>
  exampleRulebook().ketenpartners.find(({ code }) => code === partner)?.systemen?.[0] ?? '';

const eventOf = (partner: string, kind: string, subject: string, at: Instant, data: JsonObject): object => ({
  specversion: '1.0',
  id: randomUUID(),
  source: systemOf(partner),
  type: `nl.samenloop.${kind}.v1`,
  time: new Date(at).toISOString(),
  subject,
  data,
});

/** Waits until a question has an answer that is wanted. */
const until = async <Found>(look: () => Promise<Found | undefined>): Promise<Found> => {
  for (const end = performance.now() + PATIENCE_MS; ; await wait(50)) {
    const found = await look();
    if (found !== undefined) return found;
    if (performance.now() > end) throw new Error('what was played did not arrive');
  }
};

/** The first card like this on the board of Haaglanden, as this person sees it, once it is there. */
const cardOf = async (
  { consoleUrl }: RunningStreet,
  user: string,
  isLike: (card: Card) => boolean,
): Promise<Card> => {
  const { headers } = await signInAs(consoleUrl, user);
  return until(async () => {
    const told = await fetch(`${consoleUrl}/v1/zsm-tafels/haaglanden`, { headers });
    return ((await told.json()) as { readonly kaarten: readonly Card[] }).kaarten.find(isLike);
  });
};

/** The case in which this was reported, once it lies on the board. */
const caseOf = async (street: RunningStreet, report: string): Promise<string> => {
  const card = await cardOf(street, 'ovj-dh', ({ bekend }) =>
    bekend.some(({ bericht }) => bericht === report),
  );
  return card.zaak;
};

/** Starts a hub on a Monday morning at two past eight, with a case at a table, one on an agenda and a report that was refused. */
export const playStreet = async (): Promise<PlayedStreet> => {
  const street = await runStreet(MORNING);
  const sent: object[] = [];
  const send = async (partner: string, event: object, status = 202): Promise<string> => {
    sent.push(event);
    const told = await street.send(partner, event);
    const text = await told.text();
    if (told.status !== status) throw new Error(`${partner} was answered ${String(told.status)}: ${text}`);
    return (JSON.parse(text) as { readonly bericht?: string }).bericht ?? '';
  };
  try {
    const arrest = await send('pol-dh', arrestEvent(MORNING));
    const caseId = await caseOf(street, arrest);
    street.setTime(MORNING + 30 * MINUTE_MS);
    const now = street.clock();
    const assessment = await send(
      'vt-hag',
      eventOf(
        'vt-hag',
        'veiligheidsbeoordeling',
        caseId,
        now,
        exampleReport('veiligheidsbeoordeling', 'onderdeel-a'),
      ),
    );
    await send(
      'pol-zwb',
      eventOf('pol-zwb', 'sash-uitkomst', 'A', now, {
        ...exampleReport('sash-uitkomst', 'midden'),
        referentie: 'A',
        uitkomst: 'hoog',
      }),
    );
    await send(
      'pol-dh',
      eventOf('pol-dh', 'aanhouding', 'onvolledig', now, { situatie: 'aangehouden' }),
      400,
    );
    await cardOf(street, 'ovj-dh', ({ beoordeling }) => beoordeling !== null);
    return {
      ...street,
      caseId,
      reports: { arrest, assessment },
      personal: personalIn(sent),
      cardOf: (user, isLike) => cardOf(street, user, isLike),
      arrestOfOne: async (at) => caseOf(street, await send('pol-dh', arrestOfOne(at))),
    };
  } catch (error) {
    await street.close();
    throw error;
  }
};
