import { viewedAsIn, type ViewedAs } from '../api/viewed-as.js';

/** The query of an address with a look in it instead of what it said of one; empty: without. */
export const withLook = (search: string, look: ViewedAs): string => {
  const query = new URLSearchParams(search);
  for (const name of ['als', 'alsDoel']) query.delete(name);
  for (const [name, value] of Object.entries(look)) query.set(name, value);
  const text = query.toString();
  return text === '' ? '' : `?${text}`;
};

/** A look as one word, by which a page that is shown in it differs from the same page without. */
export const lookKey = ({ als = '', alsDoel = '' }: ViewedAs): string => `${als} ${alsDoel}`;

export const isSameLook = (search: string, look: ViewedAs): boolean =>
  lookKey(viewedAsIn(search)) === lookKey(look);
