/** What must all hold. */
export const ConditionList = ({
  conditions,
  none,
}: {
  readonly conditions: readonly { readonly code: string; readonly zin: string }[];
  /** What is said when there are none. */
  readonly none: string;
}) =>
  conditions.length === 0 ? (
    <p>{none}</p>
  ) : (
    <ul className="conditions" lang="nl">
      {conditions.map(({ code, zin }) => (
        <li key={code}>{zin}</li>
      ))}
    </ul>
  );
