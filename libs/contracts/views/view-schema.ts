import type { FieldTree } from '#core';
import type { JsonSchema } from '../schema/json-schema.js';
import type { ReportSchema } from '../schema/schema-library.js';
import { commonForms } from './form-schema.js';
import { shapeOf, type ViewParts } from './shape-of.js';
import { schemaUri, viewSchemaFile, type ViewSubject } from './view-schema-name.js';

/**
 * The JSON Schema of every view that this kind of recipient can get of the report: all it can ever see, nothing required
 * because each field may stay behind, and nothing else. Null: it sees no field at all, only signals.
 */
export const viewSchema = (
  report: ReportSchema,
  fields: FieldTree,
  subject: ViewSubject,
  parts: ViewParts,
): JsonSchema | null => {
  const place = { in: report, pointer: '', schema: report.schema };
  const shape = shapeOf(fields, place, parts.most.outsidePersons, parts);
  if (shape === null) return null;
  const { minProperties: _, ...root } = shape;
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: schemaUri(viewSchemaFile(subject)),
    title: `${report.schema.title ?? subject.kind}, zoals ${subject.recipient} het krijgt`,
    description: `Verband ${subject.partnership}, doel ${subject.purpose}. Elk veld kan ontbreken.`,
    ...root,
    ...definitionsIn(root),
  };
};

const definitionsIn = (shape: JsonSchema): JsonSchema => {
  const text = JSON.stringify(shape);
  const used = Object.entries(commonForms).filter(([name]) => text.includes(`"#/$defs/${name}"`));
  return used.length === 0 ? {} : { $defs: Object.fromEntries(used) };
};
