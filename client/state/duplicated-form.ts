import { parsePartialDate } from '../../src/domain/registry/partial-date.ts';
import { EMPTY_FORM } from './stream-form.ts';
import type { StreamForm } from './stream-form.ts';

/** The same date a year later, as precisely as it was known; the 29th of February becomes the 28th. What is no date stays. */
function yearLater(typed: string): string {
  const date = parsePartialDate(typed);
  if (date === null) return typed;
  const [year = '', ...rest] = date.split('-');
  const later = [String(Number(year) + 1), ...rest].join('-');
  return later.endsWith('-02-29') ? later.replace(/29$/, '28') : later;
}

/**
 * The form of a stream that is like another, for the year after: all of it but its amount, which is to be given anew, and what is
 * one stream's alone (the company's own id, when its figure is from).
 */
export function formLike(form: StreamForm): StreamForm {
  return {
    ...form,
    amount: '',
    sourceYear: '',
    source: '',
    basis: EMPTY_FORM.basis,
    validFrom: yearLater(form.validFrom),
    validTo: yearLater(form.validTo),
    externalId: '',
    properties: form.properties.map((row) => ({ ...row, provenance: null })),
  };
}
