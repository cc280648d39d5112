import type { Kijkrollen } from '../api/desk.generated.js';
import type { ViewedAs } from '../api/viewed-as.js';

/** What somebody filled in about as whom they look; empty: nothing chosen. */
export interface LookChoice {
  readonly organisation: string;
  readonly function: string;
  readonly role: string;
  readonly region: string;
  readonly purpose: string;
}

export type ChosenPartner = Kijkrollen['ketenpartners'][number];

/** The partner that was chosen, with its functions and regions. */
export const partnerIn = (
  { ketenpartners }: Pick<Kijkrollen, 'ketenpartners'>,
  { organisation }: Pick<LookChoice, 'organisation'>,
): ChosenPartner | null => ketenpartners.find((one) => one.organisatie === organisation) ?? null;

/** A choice after one thing in it was changed: what belonged to another partner goes. */
export const changed = (choice: LookChoice, name: keyof LookChoice, value: string): LookChoice =>
  name === 'organisation' && value !== choice.organisation
    ? { ...choice, organisation: value, function: '', region: '' }
    : { ...choice, [name]: value };

/** What is not filled in yet, of what must be. */
export const missingIn = (choice: LookChoice): readonly ('organisation' | 'role' | 'purpose')[] =>
  (['organisation', 'role', 'purpose'] as const).filter((name) => choice[name] === '');

/** The look as the address says it; who works in one region only is looked at in that one. */
export const lookOf = (
  { organisation, function: of, role, region, purpose }: LookChoice,
  partner: ChosenPartner | null,
): ViewedAs => {
  const [only] = partner?.regios.length === 1 ? partner.regios : [];
  const place = region === '' ? (only?.code ?? '') : region;
  return {
    als: `${organisation}${of === '' ? '' : `.${of}`}@${role}${place === '' ? '' : `@${place}`}`,
    alsDoel: purpose,
  };
};
