import { holdsPersonNumber, isHubId, reportId } from '#contracts';
import { recipientName, recipientOfName, type RecipientName, type ReportSight, type Rulebook } from '#core';
import { problem, type Answer, type Refusal } from '#runtime';
import { STANDS, type MessageFilter, type Stand } from '#store';

/** The parameters of a question as they came. */
export type Asked = Readonly<Record<string, unknown>>;

/** What somebody looks for, from the query parameters; nothing in a question may be about a person. */
export const messageQuestion = (
  rulebook: Rulebook,
  sight: ReportSight,
  { soort, afzender, ontvanger, stand, van, tot, zaak, regio, zoek }: Asked,
): MessageFilter | Refusal => {
  const texts = { soort, afzender, ontvanger, stand, van, tot, zaak, regio, zoek };
  for (const [name, value] of Object.entries(texts)) {
    if (value !== undefined && (typeof value !== 'string' || value.length > LONGEST || value.includes('\0')))
      return {
        refusal: wrong(`De parameter ${name} staat er één keer, en is ten hoogste ${LONGEST} tekens.`),
      };
    if (typeof value === 'string' && holdsPersonNumber(value)) return { refusal: noPersons };
  }
  const [from, until] = [momentIn(van), momentIn(tot)];
  if (from === undefined || until === undefined) return { refusal: noMoment };
  const isStand = stand === undefined || isNothing(stand) || STANDS.some((one) => one === stand);
  if (!isStand) return { refusal: wrong(`De parameter stand is een van: ${STANDS.join(', ')}.`) };
  if (typeof zaak === 'string' && !isNothing(zaak) && !isHubId(zaak)) return { refusal: noCase };
  return {
    kind: filled(soort),
    sender: filled(afzender),
    recipients: recipientsNamed(rulebook, filled(ontvanger)),
    stand: filled(stand) as Stand | null,
    from,
    until,
    caseId: filled(zaak),
    region: filled(regio),
    search: searched(rulebook, sight, filled(zoek)),
  };
};

const LONGEST = 200;

const isNothing = (value: unknown): boolean => typeof value !== 'string' || value.trim() === '';
const filled = (value: unknown): string | null =>
  typeof value === 'string' && value.trim() !== '' ? value.trim() : null;

const momentIn = (value: unknown): Date | null | undefined => {
  const text = filled(value);
  if (text === null) return null;
  if (!RFC3339.test(text)) return undefined;
  const at = Date.parse(text);
  return Number.isNaN(at) ? undefined : new Date(at);
};

const RFC3339 = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/;

/** An organisation with all its functions, or one function. */
const recipientsNamed = (rulebook: Rulebook, name: string | null): readonly RecipientName[] | null => {
  if (name === null) return null;
  const { recipient, function: of } = recipientOfName(name);
  if (of !== null) return [name];
  const functions = [...(rulebook.partners.get(recipient)?.functions.keys() ?? [])];
  return [recipient, ...functions.map((one) => recipientName({ recipient, function: one }))];
};

/** An id of a report or a case, the code of a fault, or the id that the own organisation gave its event. */
const searched = (rulebook: Rulebook, sight: ReportSight, text: string | null): MessageFilter['search'] => {
  if (text === null) return null;
  const id = text.toLowerCase();
  return {
    ids: isHubId(id) ? [id] : ownReports(rulebook, sight, text),
    fault: FAULT.test(text) ? text : null,
  };
};

const FAULT = /^[a-z]+(-[a-z0-9]+)*$/;

const ownReports = (rulebook: Rulebook, sight: ReportSight, eventId: string): readonly string[] => {
  if (sight.tag === 'all') return [];
  const { organisation } = sight;
  const systems = rulebook.document.ketenpartners.find(({ code }) => code === organisation)?.systemen ?? [];
  return systems.map((system) => reportId(organisation, system, eventId));
};

const wrong = (detail: string): Answer => problem('aanvraag-onjuist', detail);

const noPersons = wrong(
  'Zoek hier niet op een burgerservicenummer: dat hoort niet in een adres. Zoek op het id van een bericht of zaak, uw eigen kenmerk, of de code van een fout.',
);
const noMoment = wrong(
  'De parameters van en tot zijn momenten met een tijdzone, bijvoorbeeld 2026-11-22T09:14:00+01:00.',
);
const noCase = wrong('De parameter zaak is het zaak-id van Samenloop, een UUID in kleine letters.');
