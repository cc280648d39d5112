import { compileRulebook, type JsonObject, type Rulebook, type RulebookDocument } from '#core';
import { smallContract } from './small-contract.js';

const since = '2020-01-01T00:00:00+01:00';
const has = (name: string, schema: JsonObject): JsonObject => ({
  required: [name],
  properties: { [name]: schema },
});

/** A rulebook of one region: police reports to the prosecutor, to Veilig Thuis (closed at night) and to the child board. */
export const smallRulebookDocument: RulebookDocument = {
  versie: 'klein-1',
  hub: { bron: 'urn:nld:oin:00000009990000010000:systeem:hub' },
  instellingen: { klokafwijkingMinuten: 5 },
  ketenpartners: [
    partner('pol', 'politie'),
    partner('om', 'om'),
    {
      ...partner('vt', 'vt'),
      openingstijden: [{ dagen: ['ma', 'di', 'wo', 'do', 'vr'], van: '08:30', tot: '17:00' }],
    },
    partner('cit', 'cit'),
    { ...partner('raad', 'rvdk'), regios: [] },
  ],
  regios: [{ code: 'stad', naam: 'Stad', plaatsen: ['Stadhuizen'] }],
  regiobepaling: [{ rol: 'slachtoffer' }],
  waarnemingen: [{ code: 'WN', voor: 'vt', door: 'cit', van: since }],
  regimes: [{ code: 'wet', naam: 'Wet', verstrekkers: ['politie', 'vt', 'cit', 'rvdk'] }],
  verbanden: [
    { code: 'zsm', naam: 'ZSM' },
    { code: 'bilateraal', naam: 'Bilateraal' },
  ],
  doelen: [
    { code: 'beslissen', naam: 'Beslissen' },
    { code: 'helpen', naam: 'Helpen' },
    { code: 'terug', naam: 'Terugkoppelen' },
  ],
  tafels: [{ code: 'zsm-stad', soort: 'zsm', regios: ['stad'], leden: ['om', 'pol', 'raad'] }],
  grondslagen: [legalBasis('G', 'Wet art. 1', 'Mag'), legalBasis('V', 'Wet art. 2', 'Mag niet')],
  plichten: [],
  termijnen: [],
  voorwaarden: {
    kinderen: {
      zin: 'er zijn kinderen betrokken',
      schema: has('zaak', has('kinderen', { const: true })),
    },
    'bericht-kind': {
      zin: 'het bericht noemt een kind',
      schema: has('bericht', has('betrokkenen', { contains: has('rol', { const: 'kind' }) })),
    },
    verzorger: {
      zin: 'deze persoon verzorgt een kind',
      schema: has('persoon', has('verzorger', { const: true })),
    },
    label: { zin: 'de zaak heeft het label', schema: has('zaak', has('label', { const: 'ja' })) },
  },
  schakelaars: [
    { code: 'AAN', regio: 'stad', van: '2026-12-01T00:00:00+01:00', als: ['label'], grondslag: 'G' },
  ],
  waardelijsten: [
    {
      bericht: 'melding',
      veld: '/uitkomst',
      vertaling: { midden: 'gemiddeld' },
      toegestaan: ['gemiddeld', 'midden', 'hoog'],
    },
  ],
  zaakfeiten: [
    { feit: 'kinderen', berichten: ['melding'], als: ['bericht-kind'], wordt: true },
    { feit: 'label', berichten: ['melding'], als: [], uit: '/label' },
  ],
  routeringsregels: [
    {
      code: 'R-ZSM',
      bericht: 'melding',
      als: [],
      aan: [{ tafel: 'zsm' }],
      verband: 'zsm',
      doel: 'beslissen',
      waarneming: true,
    },
    {
      code: 'R-VT',
      bericht: 'melding',
      als: [],
      aan: [{ soort: 'vt' }],
      verband: 'bilateraal',
      doel: 'helpen',
      waarneming: true,
    },
    {
      code: 'R-TERUG',
      bericht: 'melding',
      als: [],
      aan: [{ melder: true }],
      verband: 'bilateraal',
      doel: 'terug',
      waarneming: true,
      toelichting: 'de melder hoort ervan',
    },
  ],
  deelregels: [
    rule('D-OM', ['om'], 'zsm', 'beslissen', [
      { categorieen: ['feit', 'relaas', 'medisch', 'uitkomst', 'label'], hoe: 'volledig' },
      { categorieen: ['rol', 'identiteit', 'adres'], rollen: ['verdachte', 'slachtoffer'], hoe: 'volledig' },
      { categorieen: [], rollen: ['kind'], hoe: 'aantal' },
    ]),
    {
      ...rule('D-RAAD', ['rvdk'], 'zsm', 'beslissen', [
        { categorieen: ['feit'], hoe: 'volledig' },
        { categorieen: ['relaas'], hoe: 'afgeschermd' },
        { categorieen: ['rol'], rollen: ['slachtoffer', 'kind'], hoe: 'volledig' },
        { categorieen: ['identiteit'], rollen: ['slachtoffer'], hoe: 'afgeschermd' },
        { categorieen: ['identiteit'], rollen: ['kind'], hoe: 'leeftijdsband' },
        {
          categorieen: ['identiteit', 'adres'],
          rollen: ['slachtoffer'],
          persoonAls: 'verzorger',
          hoe: 'volledig',
        },
      ]),
      als: ['kinderen'],
    },
    rule('D-VT', ['vt'], 'bilateraal', 'helpen', [{ categorieen: ['feit', 'medisch'], hoe: 'volledig' }]),
    {
      ...rule('D-VT-STRAF', ['vt'], 'bilateraal', 'helpen', [{ categorieen: ['relaas'], hoe: 'volledig' }]),
      schakelaar: 'AAN',
    },
    {
      ...rule('D-TERUG', ['politie'], 'bilateraal', 'terug', [
        { categorieen: ['uitkomst'], hoe: 'volledig' },
      ]),
      van: ['vt', 'cit', 'rvdk'],
    },
  ],
  vernietigingen: [],
  verboden: [
    {
      code: 'V-MED',
      grondslag: 'V',
      geldigVan: since,
      als: [],
      categorieen: ['medisch'],
      behalveAan: ['vt'],
    },
  ],
};

function partner(code: string, soort: string) {
  return { code, naam: code.toUpperCase(), soort, systemen: [sourceOf(code)], regios: ['stad'] };
}

function legalBasis(code: string, artikel: string, omschrijving: string) {
  return { code, artikel, omschrijving, eigenaar: 'iemand', regimes: ['wet'], geldigVan: since };
}

function rule(
  code: string,
  aan: readonly string[],
  verband: string,
  doel: string,
  velden: RulebookDocument['deelregels'][number]['velden'],
): RulebookDocument['deelregels'][number] {
  return {
    code,
    bericht: 'melding',
    van: ['politie'],
    aan,
    verband,
    doel,
    grondslag: 'G',
    geldigVan: since,
    als: [],
    velden,
  };
}

/** The CloudEvents source of a partner's system in the small rulebook. */
export function sourceOf(partner: string): string {
  return `urn:nld:oin:00000009990000010000:systeem:${partner}`;
}

/** The small rulebook, compiled, with what the test changes in its document. */
export const smallRulebook = (changes: Partial<RulebookDocument> = {}): Rulebook => {
  const compiled = compileRulebook({ ...smallRulebookDocument, ...changes }, [smallContract]);
  if ('findings' in compiled) throw new Error(JSON.stringify(compiled.findings));
  return compiled.rulebook;
};
