import { createContext, use } from 'react';
import type { FieldId, StreamForm } from '../../state/stream-form.ts';
import type { StreamFormControl } from './use-stream-form.ts';

/** Whom a stream is registered for. */
export interface Company {
  readonly id: string;
  readonly name: string;
}

interface FormContext {
  readonly form: StreamForm;
  readonly change: StreamFormControl['change'];
  readonly networkId: string;
  /** The person's own companies in this network; null for the secretariat, which registers on behalf of any. */
  readonly companies: readonly Company[] | null;
  /** The sentence to be shown at a field; null where all is well. */
  readonly problemAt: (field: FieldId) => string | null;
}

const StreamFormContext = createContext<FormContext | null>(null);
export const StreamFormProvider = StreamFormContext.Provider;

/** The form that the parts of the page write into. */
export function useForm(): FormContext {
  const context = use(StreamFormContext);
  if (!context) throw new Error('A part of the form stands outside of it.');
  return context;
}

/** Where the focus goes when what held it is gone. */
export const SAVE_BUTTON = 'save-stream';

/** The element that a field is edited in, for labels, links and focus. */
export function elementId(field: FieldId): string {
  return `field-${field.replaceAll('.', '-')}`;
}

/** The field that an element edits; null for other elements. */
export function fieldOfElement(id: string): FieldId | null {
  return id.startsWith('field-') ? (id.slice('field-'.length).replaceAll('-', '.') as FieldId) : null;
}
