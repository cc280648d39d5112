interface Figure {
  readonly count: number;
  readonly text: string;
  /** Red as soon as there is one. */
  readonly isUrgent?: boolean;
}

/** Some counts beside one another. */
export const Figures = ({ figures }: { readonly figures: readonly Figure[] }) => (
  <ul className="figures start__figures">
    {figures.map(({ count, text, isUrgent = false }) => (
      <li key={text} className="card">
        <b className={isUrgent && count > 0 ? 'start__urgent' : undefined}>{count}</b> {text}
      </li>
    ))}
  </ul>
);
