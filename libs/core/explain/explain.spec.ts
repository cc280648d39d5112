import { describe, expect, it } from '@jest/globals';
import { received, smallCheck, smallContract, smallRulebook, smallRulebookDocument } from '#testing';
import type { Accepted } from '../process/outcome.js';
import { process } from '../process/process.js';
import type { Json, JsonObject } from '../report/json.js';
import type { RulebookDocument } from '../rulebook/rulebook-document.js';
import { viewOf } from '../share/view.js';
import { adlRecords } from './adl-records.js';
import { decidedIn } from './decided-recipient.js';
import { evidenceRecord } from './evidence-record.js';
import { readEvidence } from './evidence.js';
import type { Evidence } from './evidence.js';
import { explain, reportExplained } from './explain.js';
import type { Explanation, FieldExplanation, RecipientExplanation } from './explanation.js';
import { ownPart } from './own-part.js';
import { seesIdentity } from './person-part.js';
import { explainSecondLook } from './second-look.js';

const ID = '5a0c1b1e-7a51-8d2f-9a10-3f0b6f3f1c55';
const nothingKnown = { reports: new Map(), cases: new Map(), originals: new Map() };
const address = { woonplaats: 'Stadhuizen' };
const full: JsonObject & { readonly betrokkenen: readonly Json[] } = {
  feit: 'ruzie',
  relaas: 'lang verhaal',
  medisch: 'medicatie',
  betrokkenen: [
    { rol: 'verdachte', persoon: { achternaam: 'Venbroek' }, adres: address },
    { rol: 'slachtoffer', persoon: { achternaam: 'Sloot' }, adres: address },
    { rol: 'slachtoffer', verzorger: true, persoon: { achternaam: 'Tolk' }, adres: address },
    { rol: 'kind', persoon: { leeftijd: 7 } },
    { rol: 'kind', persoon: { leeftijd: 17 } },
  ],
};

interface Told {
  readonly outcome: Accepted;
  readonly rulebook: ReturnType<typeof smallRulebook>;
  readonly evidence: Evidence;
  readonly explanation: Explanation;
}

const told = (data: JsonObject, changes: Partial<RulebookDocument> = {}, at?: string): Told => {
  const rulebook = smallRulebook(changes);
  const report = received(data, { id: ID, ...(at === undefined ? {} : { at }) });
  const outcome = process(rulebook, smallCheck)(report, nothingKnown);
  if (outcome.tag !== 'accepted') throw new Error(JSON.stringify(outcome));
  const place = { topic: 'in.pol', partition: 0, offset: 3 };
  const evidence = readEvidence(evidenceRecord(outcome, place, rulebook.version, 'digest', null));
  if (evidence === null) throw new Error('no evidence');
  return { outcome, rulebook, evidence, explanation: explain(rulebook, [smallContract], evidence) };
};

const to = ({ explanation }: Told, name: string): RecipientExplanation =>
  explanation.ontvangers.find(({ ontvanger }) => ontvanger === name) as RecipientExplanation;
const field = (recipient: RecipientExplanation, veld: string): FieldExplanation =>
  recipient.velden.find((one) => one.veld === veld) as FieldExplanation;
const forbidding = (als: readonly string[]): Partial<RulebookDocument> => ({
  verboden: [
    {
      ...(smallRulebookDocument.verboden[0] as RulebookDocument['verboden'][number]),
      code: 'V-ALLES',
      categorieen: 'alle',
      als,
      behalveAan: [],
    },
  ],
});

describe('an explanation', () => {
  it('recomputes which rules held from the values of the conditions alone', () => {
    for (const at of ['2026-11-24T14:00:00+01:00', '2026-12-02T14:00:00+01:00', '2026-11-26T03:14:00+01:00'])
      for (const data of [full, { ...full, label: 'ja' }, { feit: 'ruzie', betrokkenen: [] }]) {
        const { outcome, rulebook, evidence } = told(data, {}, at);
        const decided = decidedIn(rulebook, evidence);
        expect(decided.map(({ name, held, persons }) => [name, held, persons])).toEqual([
          ...outcome.deliveries.map(({ to: { recipient }, decision }) => [
            recipient,
            decision.held,
            decision.persons,
          ]),
          ...outcome.withheld.map(({ from, refusal }) => [from.recipient, refusal.held, []]),
        ]);
      }
  });

  it('says of each field exactly what the view shows of it', () => {
    const all = told({ ...full, label: 'ja' }, {}, '2026-12-02T14:00:00+01:00');
    for (const { to: candidate, decision } of all.outcome.deliveries) {
      const source = { data: full, contract: smallContract, at: all.outcome.report.receivedAt };
      const view = viewOf(all.rulebook, source, decision);
      const outside = to(all, candidate.recipient).velden.filter(({ betrokkene }) => betrokkene === null);
      const shown = outside.filter(({ hoe }) => hoe !== 'weggelaten').map(({ veld }) => veld.slice(1));
      const present = shown.filter((name) => name in full);
      expect(Object.keys(view).filter((name) => name !== 'betrokkenen')).toEqual(present);
    }
  });

  it('gives the same text every time', () => {
    expect(JSON.stringify(told(full).explanation)).toBe(JSON.stringify(told(full).explanation));
  });

  it('names article, owner and period of each rule, and what a rule missed', () => {
    const { regels, uitkomst, zin } = to(
      told({ feit: 'ruzie', betrokkenen: full.betrokkenen.slice(1, 2) }),
      'raad',
    );
    expect(uitkomst).toBe('niets');
    expect(regels.find(({ regel }) => regel === 'D-RAAD')).toMatchObject({
      gold: false,
      artikel: 'Wet art. 1',
      eigenaar: 'iemand',
      geldigVan: '2020-01-01T00:00:00+01:00',
      regelset: 'klein-1',
      omdat: ['niet is voldaan aan: er zijn kinderen betrokken'],
      voorwaarden: [{ code: 'kinderen', zin: 'er zijn kinderen betrokken', waarde: false }],
    });
    expect(zin).toBe(
      'RAAD kreeg niets: deelregel D-RAAD (Wet art. 1) gold niet, want niet is voldaan aan: er zijn kinderen betrokken.',
    );
  });

  it('leads from a field by its category to the rule, its article and the conditions', () => {
    const raad = to(told(full), 'raad');
    expect(field(raad, '/betrokkenen/2/adres')).toEqual({
      veld: '/betrokkenen/2/adres',
      betrokkene: 3,
      rol: 'slachtoffer',
      categorie: 'adres',
      hoe: 'gedeeld',
      wijze: 'volledig',
      keten: [
        {
          regel: 'D-RAAD',
          artikel: 'Wet art. 1',
          gold: true,
          voorwaarden: [{ code: 'kinderen', zin: 'er zijn kinderen betrokken', waarde: true }],
          persoonvoorwaarde: { code: 'verzorger', zin: 'deze persoon verzorgt een kind', waarde: true },
        },
      ],
      zin: 'Adres bij betrokkene 3 (slachtoffer) mag de ontvanger zien: deelregel D-RAAD (Wet art. 1).',
    });
    expect(raad.velden.map(({ zin }) => zin)).toEqual(
      expect.arrayContaining([
        'Relaas ziet de ontvanger afgeschermd, alleen dat het veld er is: deelregel D-RAAD (Wet art. 1).',
        'Persoon bij betrokkene 4 (kind) mag de ontvanger alleen als leeftijdsgroep zien: deelregel D-RAAD (Wet art. 1).',
        'Adres bij betrokkene 2 (slachtoffer) ziet de ontvanger niet: deelregel D-RAAD (Wet art. 1) gold niet, want niet is voldaan aan: deze persoon verzorgt een kind.',
        'Adres bij betrokkene 1 (verdachte) ziet de ontvanger niet: geen deelregel voor adres van de rol verdachte naar rvdk met doel beslissen.',
        'Medisch ziet de ontvanger niet: verbod V-MED (Wet art. 2) gaat voor.',
      ]),
    );
  });

  it('says that of persons only their number was shared', () => {
    const om = to(told(full), 'om');
    expect([field(om, '/betrokkenen/3/rol').hoe, field(om, '/betrokkenen/3/persoon').hoe]).toEqual([
      'veralgemeend',
      'weggelaten',
    ]);
    expect(field(om, '/betrokkenen/3/persoon').zin).toBe(
      'Persoon bij betrokkene 4 (kind) ziet de ontvanger niet: van de rol kind ziet de ontvanger alleen het aantal.',
    );
  });

  it('tells that a switch was off, and since when a rule or its basis holds', () => {
    const ruleOf = (all: Told) => to(all, 'vt').regels.find(({ regel }) => regel === 'D-VT-STRAF');
    const labelled = { ...full, label: 'ja' };
    expect(ruleOf(told(labelled))).toMatchObject({
      omdat: ['schakelaar AAN stond uit'],
      schakelaar: { code: 'AAN', moet: 'aan', stond: 'uit' },
    });
    expect(ruleOf(told(labelled, {}, '2026-12-02T14:00:00+01:00'))).toMatchObject({ gold: true, omdat: [] });
    const geldigVan = '2027-01-01T00:00:00+01:00';
    const [basis] = smallRulebookDocument.grondslagen as [RulebookDocument['grondslagen'][number]];
    const grondslagen = [...smallRulebookDocument.grondslagen, { ...basis, code: 'G2', geldigVan }];
    const deelregels = smallRulebookDocument.deelregels.map((rule) =>
      rule.code === 'D-OM' ? { ...rule, grondslag: 'G2', geldigVan } : rule,
    );
    expect(to(told(full, { grondslagen, deelregels }), 'om')).toMatchObject({
      uitkomst: 'niets',
      zin: 'OM kreeg niets: deelregel D-OM (Wet art. 1) gold niet, want de regel geldt pas vanaf 1-1-2027 en de grondslag geldt pas vanaf 1-1-2027.',
    });
  });

  it('tells which prohibition left nothing', () => {
    expect(to(told(full, forbidding(['bericht-kind'])), 'om').zin).toBe(
      'OM kreeg niets: verbod V-ALLES (Wet art. 2) gaat voor.',
    );
    expect(to(told(full, forbidding(['label'])), 'om').uitkomst).toBe('gedeeld');
  });

  it('holds nobody’s name', () => {
    expect(JSON.stringify(told(full))).toContain('Venbroek');
    const { explanation } = told(full);
    expect(JSON.stringify([explanation, adlRecords(explanation)])).not.toMatch(
      /Venbroek|Sloot|Tolk|Stadhuizen/,
    );
  });

  it('of a refused report names each fault', () => {
    const refused = { tag: 'rejected' as const, received: received(full, { id: ID }), faults: [] };
    const fault = { code: 'veld-ontbreekt', pointer: '/data/x' } as never;
    const record = evidenceRecord(
      { ...refused, faults: [fault] },
      { topic: 'in.pol', partition: 0, offset: 0 },
      'klein-1',
      'd',
      null,
    );
    const evidence = readEvidence(record) as Evidence;
    expect(explain(smallRulebook(), [smallContract], evidence)).toMatchObject({
      uitkomst: 'geweigerd',
      fouten: [{ code: 'veld-ontbreekt', veld: '/data/x' }],
      ontvangers: [],
    });
  });
});

describe('an evidence record of another version', () => {
  it('is not explained', () => {
    expect([readEvidence('{"versie":1}'), readEvidence('[]')]).toEqual([null, null]);
  });
});

describe('the decision log', () => {
  it('has a record for each recipient, in which a denial is no error', () => {
    const { explanation } = told({ feit: 'ruzie', betrokkenen: [] });
    const records = adlRecords(explanation);
    expect(records.map(({ body }) => body['adl.core.response'].decision)).toEqual([true, false, true]);
    expect(new Set(records.map(({ status }) => status))).toEqual(new Set(['Ok']));
    expect(new Set(records.map(({ span_id }) => span_id)).size).toBe(3);
    expect(records[0]).toMatchObject({
      trace_id: '5a0c1b1e7a518d2f9a103f0b6f3f1c55',
      span_id: expect.stringMatching(/^[0-9a-f]{16}$/),
      event_name: 'adl.access_evaluation',
      timestamp: Date.parse('2026-11-24T14:00:00+01:00'),
      body: {
        'adl.core.request': {
          subject: { type: 'ketenpartner', id: 'om' },
          action: { name: 'ontvangen' },
          resource: { type: smallContract.type, id: ID },
        },
      },
    });
    expect(adlRecords(explanation)).toEqual(records);
  });
});

describe('a second look', () => {
  it('names the fields of which less was seen', () => {
    const before = told(full);
    const [first] = decidedIn(before.rulebook, before.evidence);
    const narrower = smallRulebook({
      verboden: [
        { ...smallRulebookDocument.verboden[0], als: ['bericht-kind'], categorieen: ['relaas'] } as never,
      ],
    });
    const renewed = told(full, { verboden: narrower.document.verboden });
    const [decided] = decidedIn(narrower, renewed.evidence);
    if (first === undefined || decided === undefined) throw new Error('no decision');
    const check = explainSecondLook(
      to(before, 'om'),
      first,
      reportExplained([smallContract], before.evidence),
      {
        outcome: 'vernauwd',
        at: Date.parse('2026-11-25T10:00:00+01:00'),
        reason: null,
        renewed: { under: { rulebook: narrower, moment: { at: 0, region: null } }, decided },
      },
    );
    expect(check.velden.map(({ veld, hoe }) => [veld, hoe])).toEqual([['/relaas', 'weggelaten']]);
    expect(check.op).toBe('2026-11-25T09:00:00.000Z');
  });
});

describe('a recipient’s own part', () => {
  const ownOf = (name: string, data: JsonObject = full): RecipientExplanation => {
    const all = told(data);
    const delivery = all.outcome.deliveries.find(({ to: candidate }) => candidate.recipient === name);
    if (delivery === undefined) throw new Error('no delivery');
    const source = { data, contract: smallContract, at: all.outcome.report.receivedAt };
    const view = viewOf(all.rulebook, source, delivery.decision);
    const part = ownPart(all.explanation, [{ recipient: to(all, name), checks: [], data, view }]);
    return part.ontvangers[0] as RecipientExplanation;
  };

  it('has the numbers of its own view, and nothing of who or what is not in it', () => {
    const { velden, regels } = ownOf('raad');
    expect(velden.map(({ veld, hoe }) => `${veld} ${hoe}`)).toEqual([
      '/feit gedeeld',
      '/relaas afgeschermd',
      '/betrokkenen/0/rol gedeeld',
      '/betrokkenen/0/persoon afgeschermd',
      '/betrokkenen/1/rol gedeeld',
      '/betrokkenen/1/persoon gedeeld',
      '/betrokkenen/1/adres gedeeld',
      '/betrokkenen/1/verzorger gedeeld',
      '/betrokkenen/2/rol gedeeld',
      '/betrokkenen/2/persoon veralgemeend',
      '/betrokkenen/3/rol gedeeld',
      '/betrokkenen/3/persoon veralgemeend',
    ]);
    expect(regels.map(({ regel, voorwaarden }) => [regel, voorwaarden])).toEqual([['D-RAAD', []]]);
  });

  it('tells how many of a role there are once', () => {
    const counted = ownOf('om').velden.filter(({ wijze }) => wijze === 'aantal');
    expect(counted.map(({ veld, betrokkene, zin }) => [veld, betrokkene, zin])).toEqual([
      [
        '/betrokkenen/*/rol',
        null,
        'Kind mag de ontvanger alleen als aantal zien: deelregel D-OM (Wet art. 1).',
      ],
    ]);
  });

  it('does not tell of a field that the report does not have', () => {
    const { medisch: _medisch, relaas: _relaas, ...bare } = full;
    expect(ownOf('raad', bare).velden.map(({ veld }) => veld)).not.toContain('/relaas');
  });
});

describe('who a person is', () => {
  it('was told only to who got it in full', () => {
    const all = told(full);
    expect([0, 1, 2, 3].map((person) => seesIdentity({ recipient: to(all, 'raad') }, person, []))).toEqual([
      false,
      false,
      true,
      false,
    ]);
    expect(seesIdentity({ recipient: to(all, 'om') }, 0, [])).toBe(true);
  });
});
