import type {
  Explanation,
  FieldExplanation,
  RecipientExplanation,
  RouteExplanation,
  RuleExplanation,
  SecondLookExplanation,
} from '#core';
import type { ExplainedReport } from '#store';
import { explanationKey } from '#store';

/** An explanation as lines of Dutch text, for who reads it at a terminal. */
export const explanationLines = ({ explanation, checks }: ExplainedReport): readonly string[] => {
  const { bericht, soort, afzender, namens, ontvangenOp, regelset, regio, uitkomst } = explanation;
  return [
    `Bericht ${bericht}${soort === null ? '' : ` (${soort})`}`,
    `Van ${afzender}${namens === null || namens === afzender ? '' : `, namens ${namens}`}, ontvangen op ${ontvangenOp}; ${uitkomst}.`,
    `Besloten onder regelset ${regelset}${regio === null ? '' : `, regio ${regio}`}.`,
    ...(explanation.corrigeert === null ? [] : [`Verbetert bericht ${explanation.corrigeert}.`]),
    ...(explanation.vermoedelijkDubbelVan === null
      ? []
      : [`Vermoedelijk dubbel van bericht ${explanation.vermoedelijkDubbelVan}.`]),
    ...explanation.fouten.map(({ code, veld }) => `  fout ${code} op ${veld === '' ? 'het bericht' : veld}`),
    ...routingLines(explanation.routering),
    ...termLines(explanation),
    ...explanation.ontvangers.flatMap((recipient) =>
      recipientLines(recipient, checks.get(explanationKey(recipient)) ?? []),
    ),
  ];
};

const routingLines = (routes: readonly RouteExplanation[]): readonly string[] => [
  ...(routes.length === 0 ? [] : ['', 'Routering:']),
  ...routes.map(({ regel, uitkomst, zin, reden, vanCorrectie }) =>
    [
      `  ${regel}${vanCorrectie ? ' (verbeterd bericht)' : ''}: ${uitkomst}${reden === null ? '' : `, want ${reden}`}.`,
      zin,
    ].join(' '),
  ),
];

const termLines = ({ bericht, termijnen }: Explanation): readonly string[] => [
  ...(termijnen.length === 0 ? [] : ['', 'Termijnen:']),
  ...termijnen.map((one) => {
    const item = one.onderdeel === null ? '' : `, onderdeel ${one.onderdeel}`;
    const of = one.bericht === bericht ? '' : `, van bericht ${one.bericht}`;
    return `  ${one.termijn}${item}${of}: ${one.uitkomst}. ${one.zin}`;
  }),
];

const recipientLines = (
  recipient: RecipientExplanation,
  checks: readonly SecondLookExplanation[],
): readonly string[] => [
  '',
  `${recipient.ontvanger}: ${recipient.uitkomst}`,
  `  ${recipient.zin}`,
  ...[...recipient.regels].sort((one, other) => Number(other.gold) - Number(one.gold)).flatMap(ruleLines),
  ...checks.flatMap(({ op, zin, velden }) => [`  ${op}: ${zin}`, ...velden.map(fieldLine)]),
  ...recipient.velden.map(fieldLine),
];

const ruleLines = (rule: RuleExplanation): readonly string[] => [
  `  ${rule.soort} ${rule.regel}, ${rule.artikel}, eigenaar ${rule.eigenaar}, geldig vanaf ${rule.geldigVan.slice(0, 10)}: ${
    rule.gold ? 'gold' : `gold niet (${rule.omdat.join('; ')})`
  }`,
  ...(rule.gold ? rule.voorwaarden.map(({ zin }) => `    voldaan aan: ${zin}`) : []),
];

const fieldLine = ({ zin }: FieldExplanation): string => `    ${zin}`;
