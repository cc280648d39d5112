import { kindTitle, matrixChoices, nameOfKind, type Rulebook } from '#core';

/** What can be chosen of the autorisatiematrix and the routing rules: purposes, partnerships, kinds of report, kinds of partners and partners, in words. */
export const choiceView = (rulebook: Rulebook) => {
  const { document } = rulebook;
  const kinds = [...new Set(document.ketenpartners.map(({ soort }) => soort))];
  const reports = [
    ...new Set([...document.routeringsregels, ...document.deelregels].map(({ bericht }) => bericht)),
  ];
  return {
    versie: rulebook.version,
    doelen: document.doelen.map(({ code, naam }) => ({ code, naam })),
    verbanden: document.verbanden.map(({ code, naam }) => ({ code, naam })),
    berichten: reports.sort().map((code) => ({ code, naam: nameOfKind(rulebook, code) })),
    ketenpartners: kinds.map((code) => ({ code, naam: kindTitle(document, code) })),
    organisaties: [...rulebook.partners].map(([code, { name }]) => ({ code, naam: name })),
    matrices: matrixChoices(rulebook).map(({ purpose, partnership, kind, providers }) => ({
      doel: purpose,
      verband: partnership,
      bericht: kind,
      van: providers,
    })),
  };
};
