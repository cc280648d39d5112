import { partnerName } from '../explain/partner-name.js';
import { HUB } from '../report/hub.js';
import { recipientOfName } from '../process/delivery-id.js';
import type { RecipientName } from '../process/delivery-id.js';
import type { PartnerId } from '../report/received-report.js';
import type { Rulebook } from '../rulebook/rulebook.js';
import { faultTitle } from './fault-title.js';
import type { StopCause } from './stop-cause.js';

/** A cause as people read it: what is wrong, who must do what, and whether delivering again can help. */
export interface ExplainedCause {
  readonly title: string;
  readonly explanation: string;
  readonly remedy: string;
  /** Whose action it is; the hub: its administrators. */
  readonly owner: PartnerId;
  /** Null: it can be delivered again. */
  readonly whyNotAgain: string | null;
  /** Whether the sender can correct it and send it anew. */
  readonly isCorrectable: boolean;
}

/** Tells what a cause means, in Dutch. */
export const explainCause = (rulebook: Rulebook, cause: StopCause): ExplainedCause => {
  switch (cause.tag) {
    case 'geweigerd':
      return {
        title: `Geweigerd: ${faultTitle(cause.fault)}`,
        explanation: `${partnerName(rulebook, cause.sender)} stuurde berichten die niet aan de afspraken voldoen. Niemand heeft ze gekregen.`,
        remedy:
          'De afzender herstelt de fout en stuurt het bericht opnieuw, met een nieuw id. Dat kan hier of vanuit het eigen systeem.',
        owner: cause.sender,
        whyNotAgain:
          'Een geweigerd bericht is nooit verwerkt: hetzelfde bericht wordt weer geweigerd. De afzender verbetert het.',
        isCorrectable: true,
      };
    case 'gestopt':
      return stopped(cause.reason);
    case 'niet-opgehaald':
      return notFetched(rulebook, cause.recipient);
    case 'niet-overgedragen':
      return {
        title: `Nog niet overgedragen aan ${partnerName(rulebook, cause.recipient)}`,
        explanation: 'Samenloop kon deze berichten nog niet op het topic van de ontvanger zetten.',
        remedy: 'Kijk of het log bereikbaar is. Samenloop blijft het proberen, in volgorde.',
        owner: HUB,
        whyNotAgain: 'Samenloop levert ze vanzelf af zodra het kan. Opnieuw afleveren zou ze inhalen.',
        isCorrectable: false,
      };
    case 'wachtrij':
      return {
        title: `In de wachtrij voor ${partnerName(rulebook, cause.recipient)}`,
        explanation: 'De ontvanger is gesloten en er is niemand die waarneemt.',
        remedy: 'Kloppen de openingstijden in de regelset? Zo niet, dan past de beheerder die aan.',
        owner: recipientOfName(cause.recipient).recipient,
        whyNotAgain: 'Er is niets mis met deze berichten: ze wachten tot de ontvanger opengaat.',
        isCorrectable: false,
      };
  }
};

const STOPPED_TITLES: Readonly<Record<string, string>> = {
  'grondslag-vervallen': 'Gestopt: de grondslag is vervallen',
  'waarneming-geeindigd': 'Gestopt: de waarneming is geëindigd',
};

const stopped = (reason: string): ExplainedCause => ({
  title: STOPPED_TITLES[reason] ?? 'Gestopt bij de tweede controle',
  explanation:
    'Vlak voor het afleveren is opnieuw gekeken of het bericht nog gedeeld mocht worden. Dat mocht niet meer.',
  remedy:
    'U hoeft niets te doen. Was dit niet de bedoeling, kijk dan in de regelset. Een nieuw bericht wordt opnieuw beoordeeld.',
  owner: HUB,
  whyNotAgain: 'Een grondslag die later begint, doet een oude weigering niet herleven.',
  isCorrectable: false,
});

const notFetched = (rulebook: Rulebook, name: RecipientName): ExplainedCause => {
  const { recipient } = recipientOfName(name);
  const isOnLog = rulebook.partners.get(recipient)?.isOnLog !== false;
  return {
    title: `Niet opgehaald door ${partnerName(rulebook, name)}`,
    explanation: 'De berichten liggen klaar, maar de ontvanger heeft ze nog niet.',
    remedy: isOnLog
      ? 'De ontvanger kijkt of de eigen verbinding werkt. Daarna kunt u de berichten opnieuw afleveren.'
      : 'De ontvanger kijkt of de eigen verbinding werkt en haalt de berichten dan zelf op.',
    owner: recipient,
    whyNotAgain: isOnLog
      ? null
      : 'Deze ontvanger haalt zijn berichten zelf op. Ze liggen klaar; Samenloop kan ze niet brengen.',
    isCorrectable: false,
  };
};
