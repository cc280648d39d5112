/** For what somebody may look as a partner, with how that is said. A fixed list: a purpose never holds anything about a person. */
export const LOOK_PURPOSES = {
  autorisaties: 'Nagaan of de autorisaties kloppen',
  vraag: 'Een vraag of klacht van deze partner beantwoorden',
  toezicht: 'Toezicht houden als FG of auditor',
  uitleg: 'Laten zien hoe Samenloop werkt',
} as const;

export type LookPurpose = keyof typeof LOOK_PURPOSES;

/** The purpose that a word stands for; null: none. */
export const lookPurpose = (word: string): LookPurpose | null =>
  Object.hasOwn(LOOK_PURPOSES, word) ? (word as LookPurpose) : null;
