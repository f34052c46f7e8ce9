import { qualityPropertyByKey } from '../../src/domain/quantity/quality-property.ts';
import { withProperty } from './stream-form.ts';
import type { FieldId, StreamForm } from './stream-form.ts';

/** Where a missing figure is filled in. */
interface MissingPlace {
  readonly field: FieldId;
  /** The form with room for it. */
  readonly form: StreamForm;
}

const PROPERTY = 'properties.';

/**
 * The field that a missing figure belongs in, by the API's name of it: for a property the row is made that it needs. Null where this
 * form has no field for it.
 */
export function placeOfMissing(form: StreamForm, missing: string): MissingPlace | null {
  switch (missing) {
    case 'amount':
    case 'availability':
    case 'resource':
      return { field: missing, form };
    case 'place':
      return { field: form.placeIsNew ? 'latitude' : 'facility', form };
    case 'wasteCode':
      return { field: form.resourceIsNew ? 'wasteCode' : 'resource', form };
  }
  if (!missing.startsWith(PROPERTY)) return null;
  const name = missing.slice(PROPERTY.length);
  const row = form.properties.find((one) => one.name === name);
  if (row) return { field: `properties.${row.id}.minimum`, form };
  const widened = withProperty(form, name, qualityPropertyByKey(name)?.measures[0]?.usualUnit ?? '');
  const id = widened.properties.at(-1)?.id ?? 0;
  return { field: `properties.${id}.minimum`, form: widened };
}
