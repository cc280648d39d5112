import type { RecipientExplanation } from './explanation.js';

/** What became of one recipient in Dutch sentences. */
export const recipientSentence = (explained: Omit<RecipientExplanation, 'zin' | 'velden'>): string => {
  const { naam, namens, uitkomst, doel, regels } = explained;
  const who = namens === null ? naam : `${naam} (namens ${namens})`;
  const held = regels.filter(({ gold, soort }) => gold && soort === 'deelregel');
  const by = held.map(({ regel, artikel }) => `deelregel ${regel} (${artikel})`).join(', ');
  switch (uitkomst) {
    case 'gedeeld':
      return `${who} kreeg het bericht met doel ${doel}: ${by}.`;
    case 'signaal':
      return `${who} kreeg alleen een signaal dat er een bericht is, zonder inhoud: ${by}.`;
    case 'niets':
      return `${who} kreeg niets: ${whyNothing(explained)}.`;
  }
};

const whyNothing = ({
  soort,
  verband,
  doel,
  regels,
}: Omit<RecipientExplanation, 'zin' | 'velden'>): string => {
  if (regels.length === 0) return `geen deelregel naar ${soort} in verband ${verband} met doel ${doel}`;
  const held = regels.some(({ gold, soort: kind }) => gold && kind === 'deelregel');
  const reasons = held
    ? regels
        .filter(({ gold, soort: kind }) => gold && kind === 'verbod')
        .map(({ regel, artikel }) => `verbod ${regel} (${artikel}) gaat voor`)
    : regels
        .filter(({ soort: kind }) => kind === 'deelregel')
        .map(
          ({ regel, artikel, omdat }) =>
            `deelregel ${regel} (${artikel}) gold niet, want ${omdat.join(' en ')}`,
        );
  return reasons.join('; ');
};
