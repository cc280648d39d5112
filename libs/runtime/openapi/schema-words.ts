/** The small shapes that the schemas of the API are made of. */
export const text = (description: string) => ({ type: 'string', description });
export const maybe = (description: string) => ({ type: ['string', 'null'], description });
export const flag = (description: string) => ({ type: 'boolean', description });
export const moment = (description: string) => ({ type: 'string', format: 'date-time', description });

export const object = (properties: Record<string, object>, optional: readonly string[] = []) => ({
  type: 'object',
  required: Object.keys(properties).filter((name) => !optional.includes(name)),
  properties,
});

export const listOf = (items: object) => ({ type: 'array', items });

export const reportIdSchema = {
  type: 'string',
  format: 'uuid',
  description: 'Het id dat Samenloop aan het bericht gaf.',
};
