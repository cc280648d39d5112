import { exampleRulebook } from '#contracts';
import { HUB, type ReportSight, type RulebookDocument } from '#core';
import type { MessageFilter } from '#store';

/** The codes of the example rulebook that reports are made and looked for with. */
export interface Names {
  readonly senders: readonly string[];
  readonly recipients: readonly string[];
  readonly kinds: readonly string[];
  readonly regions: readonly string[];
}

/** All of them; what comes often first. */
export const exampleNames = (): Names => namesIn(exampleRulebook());

const namesIn = ({ ketenpartners, regios, routeringsregels }: RulebookDocument): Names => {
  const partners = ketenpartners.map(({ code }) => code).filter((code) => code !== HUB);
  return {
    senders: partners,
    recipients: partners.toReversed(),
    kinds: [...new Set(routeringsregels.map(({ bericht }) => bericht))],
    regions: regios.map(({ code }) => code),
  };
};

/** What is asked, in Dutch; by whom; and what they look for. */
export type AskedMessages = readonly [question: string, sight: ReportSight, filter: Partial<MessageFilter>];

const ALL: ReportSight = { tag: 'all' };
const HOUR_MS = 3_600_000;
const NOBODYS = '00000000-0000-8000-a000-000000000000';

/** What people ask of the list of reports, the hopeless included. */
export const askedMessages = (
  { senders, recipients, kinds, regions }: Names,
  now: Date,
): readonly AskedMessages[] => {
  const [sender = '', seldom = ''] = [senders[0], senders.at(-1)];
  const [recipient = '', few = ''] = [recipients[0], recipients.at(-1)];
  const [kind = '', rare = ''] = [kinds[0], kinds.at(-2)];
  const [region = '', smallest = ''] = [regions[0], regions.at(-1)];
  const half = new Date(now.getTime() - 90 * 24 * HOUR_MS);
  const own = (organisation: string): ReportSight => ({
    tag: 'own',
    organisation,
    recipients: [organisation],
    region: null,
    withConfidential: true,
  });
  return [
    ['alles', ALL, {}],
    ['een soort', ALL, { kind }],
    ['een zeldzame soort van een zeldzame afzender', ALL, { kind: rare, sender: seldom }],
    ['een soort van een zeldzame afzender', ALL, { kind, sender: seldom }],
    ['een zeldzame soort van een drukke afzender', ALL, { kind: rare, sender }],
    ['een ontvanger', ALL, { recipients: [recipient] }],
    ['een zeldzame ontvanger van een afzender', ALL, { recipients: [few], sender }],
    ['een soort in een kleine regio, voor half jaar', ALL, { kind: rare, region: smallest, until: half }],
    ['de laatste week', ALL, { from: new Date(now.getTime() - 7 * 24 * HOUR_MS) }],
    ['een drukke ontvanger van een zeldzame afzender', ALL, { recipients: [recipient], sender: seldom }],
    ['een drukke ontvanger, een zeldzame soort', ALL, { recipients: [recipient], kind: rare }],
    ['een id dat er niet is', ALL, { search: { ids: [NOBODYS], fault: null } }],
    ['niet gedeeld, van een zeldzame soort', ALL, { stand: 'niet-gedeeld', kind: rare }],
    ['wacht, in een regio', ALL, { stand: 'wacht', region }],
    ['geweigerd, van een zeldzame afzender', ALL, { stand: 'geweigerd', sender: seldom }],
    ['tegengehouden, van een soort', ALL, { stand: 'tegengehouden', kind: rare }],
    ['afgeleverd, van een soort', ALL, { stand: 'afgeleverd', kind }],
    ['onderweg', ALL, { stand: 'onderweg' }],
    ['een fout', ALL, { search: { ids: [], fault: 'schema-onjuist' } }],
    ['een fout die niet voorkomt', ALL, { search: { ids: [], fault: 'bestaat-niet' } }],
    ['een drukke partner', own(sender), {}],
    ['een drukke partner, een zeldzame soort', own(sender), { kind: rare }],
    ['een partner die weinig stuurt', own(seldom), {}],
    ['een partner die weinig krijgt', own(few), {}],
    ['een partner die weinig krijgt, een soort', own(few), { kind }],
    ['een drukke ontvanger, een zeldzame afzender', own(recipient), { sender: seldom }],
    ['een drukke ontvanger, tegengehouden', own(recipient), { stand: 'tegengehouden' }],
    ['een drukke ontvanger, wacht', own(recipient), { stand: 'wacht' }],
    ['een partner die weinig stuurt, niet gedeeld', own(seldom), { stand: 'niet-gedeeld' }],
    ['een partner die weinig krijgt, tegengehouden', own(few), { stand: 'tegengehouden' }],
  ];
};
