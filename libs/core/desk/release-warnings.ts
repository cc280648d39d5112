import type { Card, CardDecision, CardWarning, WarningCode } from './card.js';

const ASSESSMENT = 'veiligheidsbeoordeling';

type Known = Pick<Card, 'beoordeling' | 'verwacht' | 'kinderen' | 'verdachten'>;

/** What a decision tells of the assessment, before it is on a card too. */
export type DecisionTold = Pick<CardDecision, 'voorwaardenOvergenomen' | 'beoordelingVervangen'>;

/**
 * Why it would be unsafe to release this suspect now, or anybody when null, as far as the viewer can know (P23). A decision that is
 * given is looked at too. Nothing is held back: people decide.
 */
export const releaseWarnings = (
  card: Known,
  kenmerk: string | null,
  decision: DecisionTold | null = null,
): readonly CardWarning[] =>
  [...ofAssessment(card), ...ofChildren(card), ...ofDecision(card, decision), ...ofClocks(card, kenmerk)].map(
    (code) => ({ code, zin: SENTENCES[code], kenmerk }),
  );

const ofAssessment = ({ beoordeling, verwacht }: Known): readonly WarningCode[] => {
  if (beoordeling === null) {
    const stands = verwacht.filter(({ soort }) => soort === ASSESSMENT).map(({ stand }) => stand);
    if (stands.includes('wacht') || stands.includes('ontbreekt')) return ['beoordeling-ontbreekt'];
    return stands.includes('geen grondslag') ? ['geen-grondslag-beoordeling'] : [];
  }
  const { acuteOnveiligheid, uitstelGeadviseerd, voorwaarden, gelezenOp, eigen } = beoordeling;
  return [
    ...when('acuut-onbekend', acuteOnveiligheid === 'onbekend'),
    ...when('acuut-onveilig', acuteOnveiligheid === 'ja'),
    ...when('uitstel-geadviseerd', uitstelGeadviseerd),
    ...when('voorwaarden-niet-gelezen', voorwaarden > 0 && gelezenOp === null && !eigen),
  ];
};

const ofChildren = ({ kinderen }: Known): readonly WarningCode[] =>
  when(
    'kinderen-niet-in-beeld',
    kinderen !== null && kinderen.inBeeld !== null && kinderen.inBeeld < kinderen.aantal,
  );

const ofDecision = ({ beoordeling }: Known, decision: DecisionTold | null): readonly WarningCode[] =>
  decision === null
    ? []
    : [
        ...when(
          'voorwaarden-niet-overgenomen',
          beoordeling !== null && beoordeling.voorwaarden > 0 && decision.voorwaardenOvergenomen !== 'ja',
        ),
        ...when('beoordeling-vervangen', decision.beoordelingVervangen),
      ];

const ofClocks = ({ verdachten }: Known, kenmerk: string | null): readonly WarningCode[] =>
  when(
    'klok-onbevestigd',
    verdachten.some(
      (one) =>
        (kenmerk === null || one.kenmerk === kenmerk) &&
        one.klokken.some(
          ({ stand, voorlopig, teBevestigen }) => stand === 'loopt' && (voorlopig || teBevestigen !== null),
        ),
    ),
  );

const when = (code: WarningCode, holds: boolean): readonly WarningCode[] => (holds ? [code] : []);

const SENTENCES: Readonly<Record<WarningCode, string>> = {
  'beoordeling-ontbreekt': 'Er is nog geen veiligheidsbeoordeling van Veilig Thuis.',
  'geen-grondslag-beoordeling':
    'Er is geen veiligheidsbeoordeling: er is geen grondslag om die met u te delen. U weet dus niet of het veilig is.',
  'acuut-onbekend': 'Het is niet bekend of het nu acuut onveilig is.',
  'acuut-onveilig': 'Veilig Thuis meldt dat het nu acuut onveilig is.',
  'kinderen-niet-in-beeld': 'Niet alle kinderen zijn in beeld.',
  'uitstel-geadviseerd': 'Veilig Thuis adviseert om de vrijlating uit te stellen.',
  'voorwaarden-niet-gelezen':
    'Veilig Thuis stelt veiligheidsvoorwaarden. Niemand van uw organisatie heeft die geopend.',
  'voorwaarden-niet-overgenomen':
    'De veiligheidsvoorwaarden van Veilig Thuis zijn niet of niet allemaal overgenomen.',
  'beoordeling-vervangen':
    'Er is een nieuwere veiligheidsbeoordeling dan de beoordeling waarop deze beslissing steunt.',
  'klok-onbevestigd': 'Het begin van de termijn is nog niet bevestigd.',
};
