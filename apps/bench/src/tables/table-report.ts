import type { JsonObject, PartnerId } from '#core';
import { inventedPerson } from '../input/invented-person.js';
import type { WatchedDesk } from './watched-desk.js';

interface Area {
  readonly police: PartnerId;
  readonly system: string;
  readonly place: string;
  readonly postcode: string;
}

export const AREAS: Readonly<Record<string, Area>> = {
  haaglanden: {
    police: 'pol-dh',
    system: 'urn:nld:oin:00000009990002010000:systeem:bvh',
    place: 'Haagstede',
    postcode: '2591 SA',
  },
  'hart-van-brabant': {
    police: 'pol-zwb',
    system: 'urn:nld:oin:00000009990001010000:systeem:bvh',
    place: 'Tilvoort',
    postcode: '5038 SA',
  },
  rijnmeer: {
    police: 'pol-rm',
    system: 'urn:nld:oin:00000009990003010000:systeem:bvh',
    place: 'Meerbrug',
    postcode: '1441 SS',
  },
};

const JUST_NOW_MS = 60_000;

/** A report as it is sent, and what it is about. */
export interface TableReport {
  readonly sender: PartnerId;
  readonly region: string;
  readonly kind: 'aanhouding' | 'veiligheidsbeoordeling';
  readonly event: JsonObject;
}

/** An arrest with the label domestic violence, of just now or longer ago: everybody at the table gets to see something of it. */
export const arrestReport = (region: string, number: number, agoMs = JUST_NOW_MS): TableReport => {
  const { police, system, place, postcode } = AREAS[region] as Area;
  const at = new Date(Date.now() - agoMs).toISOString();
  const there = { straatnaam: 'Proeflaan', huisnummer: 1 + (number % 900), postcode, woonplaats: place };
  return {
    sender: police,
    region,
    kind: 'aanhouding',
    event: eventOf('aanhouding', system, `${region}-${number}`, `${region}-${number}`, {
      situatie: 'aangehouden',
      feit: { aard: 'geweld', omschrijving: 'Mishandeling in de woning.', gepleegdOp: at.slice(0, 10) },
      termijnUren: 9,
      hgLabel: 'ja',
      verdachteGeinformeerd: 'ja',
      verdachteAkkoord: 'ja',
      kinderenBetrokken: 'ja',
      relaas: 'Verdachte werd in de woning aangetroffen.',
      wpgArtikel: '8',
      betrokkenen: [
        {
          ...inventedPerson(number * 3, { label: 'V1', role: 'verdachte', born: 1988 }),
          adres: there,
          aanhouding: { tijdstip: at },
        },
        { ...inventedPerson(number * 3 + 1, { label: 'S1', role: 'slachtoffer', born: 1990 }), adres: there },
        { ...inventedPerson(number * 3 + 2, { label: 'K1', role: 'kind', born: 2019 }), adres: there },
      ],
    }),
  };
};

const VT_SYSTEM = 'urn:nld:oin:00000009990002030000:systeem:vt-registratie';

/** What Veilig Thuis Haaglanden finds in a case that it knows by the hub's id. */
export const assessmentReport = (caseId: string, number: number): TableReport => ({
  sender: 'vt-hag',
  region: 'haaglanden',
  kind: 'veiligheidsbeoordeling',
  event: eventOf('veiligheidsbeoordeling', VT_SYSTEM, `beoordeling-${number}`, caseId, {
    beoordeling: `VT-${number}`,
    versie: 1,
    onderdeel: 'A',
    instrument: { naam: 'Triage-instrument Veilig Thuis', versie: '3' },
    triage: 'B',
    acuteOnveiligheid: 'ja',
    veiligheidsvoorwaarden: ['Geen contact zonder toezicht.', 'Niet naar huis zonder afspraken.'],
    beoordelaarRol: 'gedragswetenschapper',
    inKennisStellen: false,
  }),
});

const eventOf = (
  kind: string,
  source: string,
  id: string,
  subject: string,
  data: JsonObject,
): JsonObject => ({
  specversion: '1.0',
  id,
  source,
  type: `nl.samenloop.${kind}.v1`,
  subject,
  time: new Date().toISOString(),
  datacontenttype: 'application/json',
  data,
});

/** Sends it and gives the hub's id of it, once that is acknowledged. */
export const sendReport = async (
  { gateway, tokens }: Pick<WatchedDesk, 'gateway' | 'tokens'>,
  { sender, event }: TableReport,
): Promise<string> => {
  const response = await fetch(`${gateway}/v1/berichten`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${tokens[sender]}`,
      'content-type': 'application/cloudevents+json; charset=utf-8',
    },
    body: JSON.stringify(event),
  });
  const text = await response.text();
  const { bericht } = JSON.parse(text) as { readonly bericht?: string };
  if (response.status !== 202 || bericht === undefined) throw new Error(`${response.status} ${text}`);
  return bericht;
};
