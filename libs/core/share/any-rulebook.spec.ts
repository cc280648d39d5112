import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { anyProhibition, anyReport, anyRulebook, anyValue, interpret, wideContract } from '#testing';
import type { CaseState } from '../case/case-state.js';
import { checkAgain } from '../deliver/check-again.js';
import type { StoredDelivery } from '../deliver/outgoing-report.js';
import { decide } from '../process/decide.js';
import type { Json, JsonObject } from '../report/json.js';
import { isJsonObject } from '../report/json.js';
import type { ValidReport } from '../report/report.js';
import type { Candidate } from '../route/candidate.js';
import { candidateKey } from '../route/route.js';
import { compileChecked } from '../rulebook/compile-checked.js';
import type { Rulebook } from '../rulebook/rulebook.js';
import type { RulebookDocument } from '../rulebook/rulebook-document.js';
import type { FieldTree } from '../validate/contract.js';
import { storedDecision } from './decision.js';
import type { SharingDecision } from './decision.js';
import { seeingOf, weakerOf } from './seeing.js';
import type { Seeing } from './seeing.js';
import { viewOf, viewWith } from './view.js';

const SEEDED = { seed: 4, numRuns: 400 };

// Any rulebook will do, also one that would be refused for promising nothing.
const compile = (document: RulebookDocument): Rulebook => compileChecked(document);

const anyFacts = fc.record(
  { kinderen: fc.boolean(), label: fc.constantFrom('ja', 'nee'), regio: fc.constantFrom('stad', 'elders') },
  { requiredKeys: [] },
) as fc.Arbitrary<CaseState['facts']>;
const anyMoment = fc
  .constantFrom('2020-06-01', '2026-11-25', '2026-12-01', '2026-12-03', '2027-07-01')
  .map((day) => Date.parse(`${day}T13:00:00+01:00`));

interface Given {
  readonly document: RulebookDocument;
  readonly data: JsonObject;
  readonly facts: CaseState['facts'];
  readonly at: number;
}
const anyGiven = fc.record({ document: anyRulebook, data: anyReport, facts: anyFacts, at: anyMoment });

const reportOf = ({ data, at }: Given): ValidReport =>
  ({
    id: 'bericht-1',
    provider: { partner: 'pol', capacity: 'pol', kind: 'politie' },
    receivedAt: at,
    caseId: 'zaak-1',
    contract: wideContract,
    data,
    refersTo: null,
  }) as unknown as ValidReport;

const decided = (given: Given, rulebook = compile(given.document)) => {
  const before = { id: 'zaak-1', facts: given.facts, partners: [], secretAddresses: [], terms: [] };
  const { shared, caseAfter } = decide(rulebook, reportOf(given), before, null);
  return { shared, facts: caseAfter.facts, rulebook };
};

const sourceOf = ({ data, at }: Given) => ({ data, contract: wideContract, at });

/** The answers to all that are addressed, in the order in which they are addressed. */
const answers = (given: Given) => {
  const { shared, rulebook } = decided(given);
  return shared.map(({ to, shared: outcome }) => ({
    to: candidateKey(to),
    answer:
      'refusal' in outcome
        ? 'nothing'
        : outcome.decision.signal
          ? 'signal'
          : viewOf(rulebook, sourceOf(given), outcome.decision),
  }));
};

/** The decisions that give a view. */
const withView = (given: Given) => {
  const { shared, rulebook, facts } = decided(given);
  return shared.flatMap(({ to, shared: outcome }) =>
    'decision' in outcome && !outcome.decision.signal
      ? [{ to, decision: outcome.decision, rulebook, facts }]
      : [],
  );
};

const fieldsIn = (tree: FieldTree, value: Json | undefined, at = ''): readonly string[] => {
  if (value === undefined) return [];
  switch (tree.kind) {
    case 'field':
      return [at];
    case 'object':
      return Object.entries(tree.fields).flatMap(([name, member]) =>
        fieldsIn(member, (value as JsonObject)[name], `${at}/${name}`),
      );
    case 'list':
      return (value as readonly Json[]).flatMap((item) => fieldsIn(tree.item, item, `${at}/*`));
  }
};

const personsIn = (data: JsonObject): readonly Json[] => (data['betrokkenen'] ?? []) as readonly Json[];

/** The fields that are seen of a report, of each person by its place; persons that are only counted as `#`. */
const fieldsSeen = (seeing: Seeing, given: Given): ReadonlySet<string> => {
  const { betrokkenen: _, ...outside } = given.data;
  const persons = personsIn(given.data).flatMap((person, place) => {
    const ofOne = { ...seeing, ofPerson: (role: string) => seeing.ofPerson(role, place) };
    const view = viewWith(ofOne, sourceOf({ ...given, data: { betrokkenen: [person] } }));
    const [seen] = personsIn(view).filter(isJsonObject);
    const isCount = seen !== undefined && 'aantal' in seen;
    return isCount ? [`${place}#`] : fieldsIn(wideContract.fields, view).map((field) => `${place}#${field}`);
  });
  return new Set([
    ...fieldsIn(wideContract.fields, viewWith(seeing, sourceOf({ ...given, data: outside }))),
    ...persons,
  ]);
};

/** What is in one and not in the other; to be counted is less than to be seen. */
const addedIn = (after: ReadonlySet<string>, before: ReadonlySet<string>): readonly string[] =>
  [...after].filter(
    (field) =>
      !before.has(field) && !(field.endsWith('#') && [...before].some((other) => other.startsWith(field))),
  );

/** The fields seen by everyone who gets a view, by whom. */
const seenByAll = (given: Given): ReadonlyMap<string, ReadonlySet<string>> =>
  new Map(
    withView(given).map(({ to, decision, rulebook }) => [
      candidateKey(to),
      fieldsSeen(seeingOf(rulebook, decision), given),
    ]),
  );

const addedBy = (before: Given, after: Given): readonly string[] => {
  const seenBefore = seenByAll(before);
  return [...seenByAll(after)].flatMap(([to, fields]) => addedIn(fields, seenBefore.get(to) ?? new Set()));
};

describe('under any rulebook, a view', () => {
  it('is what the rules say', () => {
    let views = 0;
    fc.assert(
      fc.property(anyGiven, (given) => {
        const { shared, rulebook, facts } = decided(given);
        for (const { to, shared: outcome } of shared) {
          const { level, view } = interpreted(given, facts, to);
          const isSignal = 'decision' in outcome && outcome.decision.signal;
          const mine =
            'refusal' in outcome || isSignal ? null : viewOf(rulebook, sourceOf(given), outcome.decision);
          views += mine === null ? 0 : 1;
          expect('refusal' in outcome).toBe(level === 'nothing');
          expect(isSignal).toBe(level !== 'nothing' && (to.signal || level === 'signal'));
          expect(JSON.stringify(mine)).toBe(JSON.stringify(isSignal ? null : view));
        }
      }),
      SEEDED,
    );
    expect(views).toBeGreaterThan(500);
  });

  it('holds no field that no permit names', () => {
    fc.assert(
      fc.property(anyGiven, (given) => {
        for (const { to, decision, rulebook } of withView(given)) {
          const permits = given.document.deelregels
            .filter(
              ({ aan, verband, doel }) =>
                aan.includes(to.kind) && verband === to.partnership && doel === to.purpose,
            )
            .flatMap(({ velden }) => velden);
          for (const field of fieldsSeen(seeingOf(rulebook, decision), given)) {
            const [place, path] = field.includes('#') ? field.split('#') : [null, field];
            const role = place === null ? null : (personsIn(given.data)[Number(place)] as JsonObject)['rol'];
            const category = categoryAt(wideContract.fields, path ?? '');
            const names = permits.some(({ rollen, categorieen, hoe }) =>
              role === null
                ? rollen === undefined && categorieen.includes(category ?? '')
                : rollen?.includes(String(role)) === true &&
                  (path === '' ? hoe === 'aantal' : categorieen.includes(category ?? '')),
            );
            expect([field, names]).toEqual([field, true]);
          }
        }
      }),
      SEEDED,
    );
  });

  it('never gets a field by taking a permit away', () => {
    fc.assert(
      fc.property(anyGiven, fc.nat(), fc.nat(), (given, n, k) => {
        const { deelregels } = given.document;
        const at = n % deelregels.length;
        const changed = deelregels.map((rule, place) =>
          place === at ? { ...rule, velden: rule.velden.toSpliced(k % (rule.velden.length + 1), 1) } : rule,
        );
        for (const fewer of [deelregels.toSpliced(at, 1), changed])
          expect(addedBy(given, { ...given, document: { ...given.document, deelregels: fewer } })).toEqual(
            [],
          );
      }),
      SEEDED,
    );
  });

  it('never gets a field by adding a prohibition', () => {
    fc.assert(
      fc.property(anyGiven, anyProhibition, (given, prohibition) => {
        const verboden = [...given.document.verboden, { ...prohibition, code: 'V-NIEUW' }];
        expect(addedBy(given, { ...given, document: { ...given.document, verboden } })).toEqual([]);
      }),
      SEEDED,
    );
  });

  it('does not depend on the order of rules, prohibitions, routing rules, partners and conditions', () => {
    fc.assert(
      fc.property(anyGiven, fc.nat(), (given, turn) => {
        const turned = <Item>(list: readonly Item[]): readonly Item[] => {
          const at = turn % (list.length + 1);
          return [...list.slice(at), ...list.slice(0, at)].reverse();
        };
        const { document } = given;
        const reordered = {
          ...document,
          deelregels: turned(document.deelregels),
          verboden: turned(document.verboden),
          routeringsregels: turned(document.routeringsregels),
          ketenpartners: turned(document.ketenpartners),
          voorwaarden: Object.fromEntries(turned(Object.entries(document.voorwaarden))),
        };
        expect(answers({ ...given, document: reordered })).toEqual(answers(given));
      }),
      SEEDED,
    );
  });

  it('tells nothing of a value that is masked or absent, not even its size', () => {
    let hidden = 0;
    fc.assert(
      fc.property(anyGiven, anyValue, (given, other) => {
        for (const { decision, rulebook } of withView(given)) {
          const seeing = seeingOf(rulebook, decision);
          const changed = withHidden(seeing, given.data, (verb) =>
            verb === null || verb === 'afgeschermd' ? { becomes: other } : null,
          );
          const without = withHidden(seeing, given.data, (verb) =>
            verb === null ? { becomes: undefined } : null,
          );
          hidden += changed === given.data ? 0 : 1;
          const bytes = JSON.stringify(viewOf(rulebook, sourceOf(given), decision));
          for (const data of [changed, without])
            expect(JSON.stringify(viewOf(rulebook, sourceOf({ ...given, data }), decision))).toBe(bytes);
        }
      }),
      SEEDED,
    );
    expect(hidden).toBeGreaterThan(300);
  });

  it('comes back the same from a stored decision', () => {
    fc.assert(
      fc.property(anyGiven, (given) => {
        for (const { decision, rulebook } of withView(given)) {
          const { plan, held, persons, signal } = JSON.parse(JSON.stringify(decision)) as SharingDecision;
          const again = viewOf(
            compile(given.document),
            sourceOf(given),
            storedDecision(plan, held, persons, signal),
          );
          expect(JSON.stringify(again)).toBe(JSON.stringify(viewOf(rulebook, sourceOf(given), decision)));
        }
      }),
      SEEDED,
    );
  });
});

describe('under any two rulebooks, a later check', () => {
  const anyLater = fc.record({ document: anyRulebook, facts: anyFacts, at: anyMoment, isOwn: fc.boolean() });
  const outcomes = { go: 0, narrower: 0, stop: 0 };

  it('never adds a field, and stops exactly when nothing is left', () => {
    fc.assert(
      fc.property(anyGiven, anyLater, (given, later) => {
        for (const { to, decision, rulebook } of withView(given)) {
          const now = later.isOwn ? rulebook : compile(later.document);
          const document = later.isOwn ? given.document : later.document;
          const caseNow = { facts: later.facts, partners: [], secretAddresses: [] };
          const look = checkAgain(rulebook, deliveryOf(given, to, decision), sourceOf(given), {
            at: later.at,
            rulebook: now,
            caseNow,
            hasRead: false,
          });
          const first = viewOf(rulebook, sourceOf(given), decision);
          const level = interpreted({ ...given, document }, later.facts, to, later.at).level;
          outcomes[look.tag] += 1;
          if (look.tag === 'stop') {
            const left = level === 'view' ? leftUnder(given, document, later, to, decision, rulebook) : null;
            expect(left === null || (isEmpty(left) && !isEmpty(first))).toBe(true);
            continue;
          }
          expect(level).toBe('view');
          expect(isEmpty(look.view)).toBe(isEmpty(first));
          if (look.narrowedTo === null) {
            expect(JSON.stringify(look.view)).toBe(JSON.stringify(first));
            continue;
          }
          outcomes.narrower += 1;
          const seeing = seeingOf(rulebook, decision);
          const both = weakerOf(seeing, seeingOf(now, look.narrowedTo.decision));
          expect(JSON.stringify(viewWith(both, sourceOf(given)))).toBe(JSON.stringify(look.view));
          expect(addedIn(fieldsSeen(both, given), fieldsSeen(seeing, given))).toEqual([]);
        }
      }),
      { ...SEEDED, numRuns: 800 },
    );
    expect(Math.min(outcomes.go, outcomes.narrower, outcomes.stop)).toBeGreaterThan(30);
  });
});

/** What both decisions let the recipient see, the later one taken by asking the later rulebook itself. */
const leftUnder = (
  given: Given,
  document: RulebookDocument,
  later: { readonly facts: CaseState['facts']; readonly at: number },
  to: Candidate,
  decision: SharingDecision,
  rulebook: Rulebook,
): JsonObject | null => {
  const narrow = fieldsSeen(seeingOf(rulebook, decision), given);
  const { view } = interpreted({ ...given, document }, later.facts, to, later.at);
  if (view === null) return null;
  const names = (fields: Iterable<string>) => new Set([...fields].map((field) => field.replace(/^\d+#/, '')));
  const now = names(fieldsIn(wideContract.fields, view));
  return Object.fromEntries(
    [...names(narrow)]
      .filter((field) => now.has(field) && !field.startsWith('/betrokkenen'))
      .map((field) => [field, true]),
  );
};

const isEmpty = (view: JsonObject): boolean => Object.keys(view).length === 0;

const interpreted = (given: Given, facts: CaseState['facts'], to: Candidate, at = given.at) =>
  interpret({
    document: given.document,
    contract: wideContract,
    reportId: 'bericht-1',
    data: given.data,
    facts,
    partners: [],
    provider: { code: 'pol', kind: 'politie' },
    recipient: { code: to.recipient, kind: to.kind, function: to.function },
    partnership: to.partnership,
    purpose: to.purpose,
    at,
  });

const deliveryOf = (
  given: Given,
  to: Candidate,
  { plan, held, persons }: SharingDecision,
): StoredDelivery & { readonly earlier: null } => ({
  number: 1,
  deliveryId: 'd',
  partner: to.recipient,
  reportId: 'bericht-1',
  corrects: null,
  receivedAt: given.at,
  caseId: 'zaak-1',
  from: 'pol',
  capacity: 'pol',
  standsInFor: null,
  partnership: to.partnership,
  purpose: to.purpose,
  waitsUntil: null,
  readableUntil: null,
  plan,
  held,
  persons,
  signal: null,
  earlier: null,
});

const categoryAt = (tree: FieldTree, path: string): string | null => {
  if (tree.kind === 'field') return tree.category;
  const [, step = '', ...rest] = path.split('/');
  const member = tree.kind === 'list' ? tree.item : tree.fields[step];
  return member === undefined ? null : categoryAt(member, ['', ...rest].join('/'));
};

/** The report with other values where `change` says so for how a field is seen; the same one when it never does. */
const withHidden = (
  seeing: Seeing,
  data: JsonObject,
  change: (verb: string | null) => { readonly becomes: Json | undefined } | null,
): JsonObject => {
  let isChanged = false;
  const changed = (
    tree: FieldTree,
    value: Json | undefined,
    permitFor: Seeing['outsidePersons'] | null,
    isRole: boolean,
  ): Json | undefined => {
    if (value === undefined) return undefined;
    switch (tree.kind) {
      case 'field': {
        const other = isRole ? null : change(permitFor?.(tree.category)?.verb.name ?? null);
        if (other === null) return value;
        isChanged = true;
        return other.becomes;
      }
      case 'object': {
        const members = Object.entries(value as JsonObject).map(([name, member]) => {
          const inner = tree.fields[name];
          return [
            name,
            inner === undefined ? member : changed(inner, member, permitFor, name === 'rol'),
          ] as const;
        });
        return Object.fromEntries(members.filter(([, member]) => member !== undefined));
      }
      case 'list':
        return (value as readonly Json[])
          .map((item, place) => {
            const ofPerson = isJsonObject(item) ? seeing.ofPerson(String(item['rol']), place) : null;
            const inner = tree.perPerson ? (ofPerson?.permitFor ?? null) : permitFor;
            return changed(tree.item, item, inner, false);
          })
          .filter((item) => item !== undefined);
    }
  };
  const other = changed(wideContract.fields, data, seeing.outsidePersons, false) as JsonObject;
  return isChanged ? other : data;
};
