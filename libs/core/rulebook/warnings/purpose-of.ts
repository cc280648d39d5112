/** What routing rules and sharing rules must agree on to work together. */
export const purposeOf = (rule: {
  readonly bericht: string;
  readonly verband: string;
  readonly doel: string;
}): string => `${rule.bericht} ${rule.verband} ${rule.doel}`;
