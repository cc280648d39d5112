/** A purpose that can be chosen. */
export interface PurposeChoice {
  readonly doel: string;
  readonly naam: string;
}

/** The purposes that Samenloop named when none was given; null: something else was wrong. */
export const choicesIn = (extra: Readonly<Record<string, unknown>>): readonly PurposeChoice[] | null => {
  const { keuzes } = extra;
  if (!Array.isArray(keuzes)) return null;
  return (keuzes as readonly unknown[]).flatMap((one) =>
    typeof one === 'object' && one !== null && 'doel' in one && 'naam' in one
      ? [{ doel: String(one.doel), naam: String(one.naam) }]
      : [],
  );
};
