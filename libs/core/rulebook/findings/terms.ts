import { EXPIRED } from '../../term/term.js';
import { durationFaults } from '../../time/duration-faults.js';
import type { Duration } from '../../time/duration.js';
import type { Finding } from '../finding.js';
import type { LengthDocument, RulebookDocument, WarningDocument } from '../rulebook-document.js';

/** Lengths of time that cannot be counted, warnings named twice, and terms whose code a duty has too. */
export const terms = ({ plichten, termijnen }: RulebookDocument): readonly Finding[] => {
  const duties = new Set(plichten.map(({ code }) => code));
  return [
    ...plichten.flatMap(({ termijn, waarschuwingen }, n) => [
      ...durationFaults(termijn, `/plichten/${n}/termijn`),
      ...warnings(waarschuwingen, `/plichten/${n}`),
    ]),
    ...termijnen.flatMap(({ code, na, duur, waarschuwingen }, n) => [
      ...(duties.has(code)
        ? [{ pointer: `/termijnen/${n}/code`, problem: `een plicht heet ook "${code}"` }]
        : []),
      ...lengths(na?.hoogstens, `/termijnen/${n}/na/hoogstens`),
      ...lengths(duur, `/termijnen/${n}/duur`),
      ...warnings(waarschuwingen, `/termijnen/${n}`),
    ]),
  ];
};

const lengths = (length: LengthDocument | undefined, pointer: string): readonly Finding[] => {
  if (length === undefined) return [];
  const all: readonly (readonly [Duration, string])[] =
    'volgens' in length
      ? Object.entries(length.gevallen).map(([value, one]) => [one, `${pointer}/gevallen/${value}`] as const)
      : [[length, pointer]];
  return all.flatMap(([duration, at]) => durationFaults(duration, at));
};

const warnings = (list: readonly WarningDocument[] = [], at: string): readonly Finding[] => {
  const codes = list.map(({ code }) => code);
  return list.flatMap(({ code, resterend }, n) => {
    const pointer = `${at}/waarschuwingen/${n}`;
    return [
      ...durationFaults(resterend, `${pointer}/resterend`),
      ...(codes.indexOf(code) < n || code === EXPIRED
        ? [{ pointer: `${pointer}/code`, problem: `"${code}" is al gebruikt` }]
        : []),
    ];
  });
};
