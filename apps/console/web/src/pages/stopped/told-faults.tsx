import type { Problem } from '../../api/problem.js';

interface ToldFault {
  readonly veld: string;
  readonly reden: string;
}

/** What Samenloop found wrong with a form, one by one. */
export const faultsIn = ({ extra }: Problem): readonly ToldFault[] =>
  (extra['fouten'] ?? []) as readonly ToldFault[];

/** The same as a list; Samenloop tells it in Dutch. */
export const ToldFaults = ({ problem }: { readonly problem: Problem }) => {
  const faults = faultsIn(problem);
  return faults.length === 0 ? null : (
    <ul lang="nl">
      {faults.map(({ veld, reden }) => (
        <li key={`${veld} ${reden}`}>{reden}</li>
      ))}
    </ul>
  );
};
