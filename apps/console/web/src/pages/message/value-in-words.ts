/** A value as people read it: its members by name, lists one after the other, yes and no as words. */
export const valueInWords = (value: unknown, yes: string, no: string): string => {
  if (typeof value === 'boolean') return value ? yes : no;
  if (value === null || value === undefined) return '–';
  if (Array.isArray(value)) return value.map((item) => valueInWords(item, yes, no)).join('; ');
  if (typeof value === 'object')
    return Object.entries(value)
      .map(([name, member]) => `${nameInWords(name)}: ${valueInWords(member, yes, no)}`)
      .join(', ');
  return typeof value === 'number' ? String(value) : typeof value === 'string' ? value : '–';
};

const nameInWords = (name: string): string =>
  name.replace(/[A-Z]/g, (capital) => ` ${capital.toLowerCase()}`).replaceAll('-', ' ');
