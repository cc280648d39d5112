import type { IndicatorText } from './indicator.js';

const text = (code: string, naam: string, definitie: string): IndicatorText => ({ code, naam, definitie });

/** What each number means, in the words that stand beside it. A number is of the period in which the first report came in. */
export const TEXTS = {
  incidents: text(
    'incidenten',
    'Incidenten',
    'Gebeurtenissen waarover een crisismelding, een zorgmelding of een bericht over een verdachte kwam. Een bericht dat naar een eerder bericht verwijst, hoort bij dat incident. Een zorgmelding of een verdachte zonder verwijzing hoort bij een incident in dezelfde zaak van minder dan 24 uur eerder.',
  ),
  consulted: text(
    'geconsulteerd',
    'Vooraf geconsulteerd',
    'Incidenten die begonnen met een crisismelding: de melder overlegde met Veilig Thuis voordat er een zorgmelding was.',
  ),
  onSite: text(
    'ter-plaatse',
    'Ter plaatse',
    'Incidenten met overleg vooraf waarbij Veilig Thuis ter plaatse meedeed.',
  ),
  byTelephone: text(
    'telefonisch',
    'Telefonisch',
    'Incidenten met overleg vooraf per telefoon. Staat er niet bij hoe het overleg ging, dan telt het als telefonisch.',
  ),
  notConsulted: text(
    'niet-geconsulteerd',
    'Niet vooraf geconsulteerd',
    'Incidenten die niet begonnen met een crisismelding.',
  ),
  outsideStation: text(
    'buiten-bureaudienst',
    'Buiten de bureaudienst',
    'Incidenten waarvan het eerste bericht kwam toen er niemand van Veilig Thuis op het politiebureau was. De eindtijd van de bureaudienst telt niet meer mee.',
  ),
  onlyHeard: text(
    'niet-vast',
    'Niet-vastzaken',
    'Incidenten waarbij een verdachte is gehoord en niemand is aangehouden.',
  ),
  acute: text('acuut', 'Acuut', 'Incidenten waarbij een melder aangaf dat er direct gevaar was.'),
  repeats: text(
    'herhaling',
    'Herhaling',
    'Incidenten in een zaak waarin al eerder een incident was, ook als dat eerdere incident voor de periode lag.',
  ),
  crisisReports: text(
    'crisismeldingen',
    'Crisismeldingen',
    'Aangenomen crisismeldingen, zonder anonieme consulten.',
  ),
  careReports: text('zorgmeldingen', 'Zorgmeldingen', 'Aangenomen zorgmeldingen aan Veilig Thuis.'),
  arrests: text(
    'verdachten-gemeld',
    'Berichten over verdachten',
    'Aangenomen berichten over een of meer verdachten die zijn aangehouden of gehoord.',
  ),
  anonymous: text(
    'anonieme-consulten',
    'Anonieme consulten',
    'Crisismeldingen zonder gegevens over personen.',
  ),
  timed: text(
    'meldingen-met-tijdstip',
    'Meldingen met tijdstip',
    'Crisismeldingen en zorgmeldingen waarin staat wanneer het incident was. Van deze meldingen is de snelheid bekend.',
  ),
  median: text(
    'snelheid-mediaan',
    'Snelheid: mediaan',
    'Het aantal minuten van incident tot ontvangst waarbinnen de helft van de meldingen met een tijdstip kwam.',
  ),
  ninetieth: text(
    'snelheid-p90',
    'Snelheid: negen van de tien',
    'Het aantal minuten van incident tot ontvangst waarbinnen negen van de tien meldingen met een tijdstip kwamen.',
  ),
  expectedReports: text(
    'zorgmelding-verwacht',
    'Zorgmelding verwacht na aanhouding',
    'Aanhoudingen met kinderen waarna de politie binnen 120 minuten een zorgmelding moet doen.',
  ),
  expectedAssessments: text(
    'beoordeling-verwacht',
    'Veiligheidsbeoordeling verwacht',
    'Aanhoudingen waarna Veilig Thuis de ZSM-tafel binnen de termijn een veiligheidsbeoordeling moet geven.',
  ),
  releases: text(
    'heenzendingen',
    'Heenzendingen',
    'Definitieve beslissingen om een verdachte heen te zenden, per verdachte.',
  ),
  withMeasures: text(
    'heengezonden-met-maatregelen',
    'Met veiligheidsmaatregelen',
    'Heenzendingen met een maatregel die het slachtoffer beschermt, een gedragsaanwijzing of overgenomen voorwaarden van Veilig Thuis.',
  ),
  withoutMeasures: text(
    'heengezonden-zonder-maatregelen',
    'Zonder veiligheidsmaatregelen',
    'Heenzendingen zonder maatregel die het slachtoffer beschermt, zonder gedragsaanwijzing en zonder overgenomen voorwaarden van Veilig Thuis.',
  ),
  withWarning: text(
    'heengezonden-met-waarschuwing',
    'Met een waarschuwing',
    'Heenzendingen terwijl een verwachte veiligheidsbeoordeling er niet was, acute onveiligheid onbekend of ja was, of de voorwaarden van Veilig Thuis niet gelezen waren toen er aan tafel werd beslist, of niet allemaal waren overgenomen.',
  ),
  afterDecision: text(
    'nagekomen',
    'Nagekomen berichten',
    'Veiligheidsbeoordelingen en adviezen die kwamen nadat in de zaak definitief was beslist.',
  ),
  screenings: text(
    'risicoscreeningen',
    'Risicoscreeningen',
    'Aangenomen uitkomsten van de SASH of een ander instrument.',
  ),
  agenda: text(
    'agendapunten',
    'Agendapunten',
    'Zaken die op de agenda van een Actie-overleg kwamen: door een agendapunt, of door een risicoscreening met uitkomst gemiddeld of hoog.',
  ),
  meetings: text('overleggen', 'Gehouden overleggen', 'Actie-overleggen waarvan een uitkomst is vastgelegd.'),
  discussed: text('besproken-zaken', 'Besproken zaken', 'Uitkomsten van een Actie-overleg, per zaak.'),
  invited: text(
    'uitgenodigden',
    'Uitgenodigde organisaties',
    'Organisaties die voor een besproken zaak waren uitgenodigd, per zaak.',
  ),
  withMandate: text('met-mandaat', 'Met mandaat', 'Aanwezigen die voor hun organisatie mochten beslissen.'),
  actions: text(
    'acties',
    'Acties',
    'Afgesproken acties van een Actie-overleg met een organisatie die ze uitvoert en een einddatum.',
  ),
  feedback: text(
    'terugkoppelingen',
    'Terugkoppeling aan de melder',
    'Meldingen waarover de melder van Veilig Thuis wil horen wat ermee gebeurt, met een termijn van vijf werkdagen.',
  ),
  overdue: text(
    'taken-te-laat',
    'Taken over de termijn',
    'Alle termijnen die met een bericht uit de periode begonnen en die voorbij zijn zonder dat ze zijn gehaald.',
  ),
} as const;

/** How what had a term went, as the part of another number. */
export const termPart = (
  { code, naam }: IndicatorText,
  part: 'op-tijd' | 'te-laat' | 'ontbreekt' | 'loopt',
): IndicatorText => text(`${code}-${part}`, `${naam}: ${PARTS[part].naam}`, PARTS[part].definitie);

const PARTS = {
  'op-tijd': { naam: 'op tijd', definitie: 'Gedaan binnen de termijn.' },
  'te-laat': { naam: 'te laat', definitie: 'Gedaan na het einde van de termijn.' },
  ontbreekt: { naam: 'niet gedaan', definitie: 'De termijn is voorbij en het is niet gedaan.' },
  loopt: { naam: 'loopt nog', definitie: 'De termijn loopt nog.' },
} as const;

export const screeningPart = (outcome: string): IndicatorText =>
  text(`risico-${outcome}`, `Risico ${outcome}`, `Risicoscreeningen met uitkomst ${outcome}.`);

export const attendancePart = (present: 'ja' | 'nee' | 'telefonisch'): IndicatorText => ATTENDANCE[present];

const ATTENDANCE = {
  ja: text('aanwezig', 'Aanwezig', 'Uitgenodigde organisaties die er waren.'),
  telefonisch: text(
    'aanwezig-telefonisch',
    'Aanwezig per telefoon',
    'Uitgenodigde organisaties die per telefoon meededen.',
  ),
  nee: text('afwezig', 'Afwezig', 'Uitgenodigde organisaties die er niet waren.'),
} as const;
