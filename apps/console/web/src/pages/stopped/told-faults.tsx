import { faultsIn } from '../../api/faults-in.js';
import type { Problem } from '../../api/problem.js';

/** What Samenloop found wrong with a form, as a list; Samenloop tells it in Dutch. */
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
