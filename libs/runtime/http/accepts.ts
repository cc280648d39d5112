/** Whether an `Accept` header allows this media type (RFC 9110 §12.5.1): the most specific range decides, q=0 is no. */
export const accepts = (accept: string | undefined, type: string): boolean => {
  if (accept === undefined || accept.trim() === '') return true;
  const [main = ''] = type.split('/');
  const ranges = new Map(accept.split(',').map(readRange));
  const weight = ranges.get(type) ?? ranges.get(`${main}/*`) ?? ranges.get('*/*') ?? 0;
  return weight > 0;
};

const readRange = (range: string): [type: string, weight: number] => {
  const [type = '', ...parameters] = range.split(';').map((part) => part.trim().toLowerCase());
  const q = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2);
  return [type, q === undefined ? 1 : Number(q)];
};
