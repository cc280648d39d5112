/** Something one can go to. */
export interface Goal {
  readonly to: string;
  readonly title: string;
  /** What it is, e.g. a page or a rule. */
  readonly kind: 'page' | 'table' | 'message' | 'rule';
  /** Other words by which it is found, e.g. what a rule says. */
  readonly besides?: string;
}

const ID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const MOST = 12;

/** Whether what was typed is an id of Samenloop: of a report, or of a case. */
export const isId = (typed: string): boolean => ID.test(typed.trim().toLowerCase());

/** What is found by what was typed: each word must be in it; what begins with it first, then in the order given. */
export const found = (goals: readonly Goal[], typed: string): readonly Goal[] => {
  const words = plain(typed)
    .split(/\s+/)
    .filter((word) => word !== '');
  const all = goals.filter((goal) => {
    const text = plain(`${goal.title} ${goal.besides ?? ''}`);
    return words.every((word) => text.includes(word));
  });
  const begins = ({ title }: Goal): boolean => words.length > 0 && plain(title).startsWith(words[0] ?? '');
  return [...all.filter(begins), ...all.filter((goal) => !begins(goal))].slice(0, MOST);
};

/** Small letters without signs on them: who types quickly leaves these out. */
const plain = (text: string): string => text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
