import {
  causeOf,
  explainCause,
  groupCode,
  HUB,
  partnerName,
  toRfc3339,
  type Rulebook,
  type StopCause,
} from '#core';
import type { StoppedCount } from '#store';

/** The cause that is counted. */
export const causeIn = ({ tag, detail, partner }: StoppedCount): StopCause | null =>
  causeOf([tag, detail, partner].filter((part) => part !== '').join('.'));

/** A cause as people read it: what is wrong, what to do, whose action it is, and whether delivering again can help. */
export const causeView = (rulebook: Rulebook, cause: StopCause) => {
  const { title, explanation, remedy, owner, whyNotAgain, isCorrectable } = explainCause(rulebook, cause);
  return {
    groep: groupCode(cause),
    soort: cause.tag,
    titel: title,
    uitleg: explanation,
    watTeDoen: remedy,
    eigenaar:
      owner === HUB
        ? { soort: 'beheer', code: HUB, naam: 'Beheer van Samenloop' }
        : { soort: 'ketenpartner', code: owner, naam: partnerName(rulebook, owner) },
    opnieuwAfleveren: whyNotAgain === null,
    ...(whyNotAgain === null ? {} : { waaromNiet: whyNotAgain }),
    verbeteren: isCorrectable,
  };
};

/** The same with how much there is of it. */
export const groupView = (rulebook: Rulebook, counted: StoppedCount) => {
  const cause = causeIn(counted);
  if (cause === null) return [];
  return [
    {
      ...causeView(rulebook, cause),
      aantal: counted.count,
      isMeer: counted.isMore,
      oudste: toRfc3339(counted.oldest.getTime()),
      nieuwste: toRfc3339(counted.newest.getTime()),
    },
  ];
};
