import type { Finding } from '../finding.js';
import type { RulebookDocument } from '../rulebook-document.js';

/** Sharing rules that reach a third party of a partnership without saying so, or say so of a participant (WGS art. 1.7). */
export const thirdParties = (document: RulebookDocument): readonly Finding[] => {
  const participantsOf = new Map(
    document.verbanden.map(({ code, deelnemers }) => [code, deelnemers?.map(({ soort }) => soort)]),
  );
  return document.deelregels.flatMap(({ verband, aan, aanDerden }, n) => {
    const participants = participantsOf.get(verband);
    if (participants === undefined)
      return aanDerden === true
        ? [{ pointer: `/deelregels/${n}/aanDerden`, problem: `verband "${verband}" kent geen derden` }]
        : [];
    return aan.flatMap((recipient, k) => {
      const pointer = `/deelregels/${n}/aan/${k}`;
      const isParticipant = participants.includes(recipient);
      if (isParticipant && aanDerden === true)
        return [{ pointer, problem: `"${recipient}" is deelnemer van verband "${verband}", geen derde` }];
      return isParticipant || aanDerden === true
        ? []
        : [
            {
              pointer,
              problem: `"${recipient}" is een derde in verband "${verband}": zet aanDerden bij de regel`,
            },
          ];
    });
  });
};
