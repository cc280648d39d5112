/** What somebody does who has a case handled by another than before. */
export type HandlerChange = 'genomen' | 'overgenomen' | 'overgedragen' | 'losgelaten';

/** What it is that this person does; null: nothing changes. A handler that is null is nobody. */
export const handlerChange = (
  person: string,
  before: string | null,
  after: string | null,
): HandlerChange | null => {
  if (before === after) return null;
  if (after === null) return 'losgelaten';
  if (after !== person) return 'overgedragen';
  return before === null ? 'genomen' : 'overgenomen';
};
