import { createContext, use } from 'react';

interface Fields {
  /** The sentence at the field of that name; null where all is well. */
  readonly problemAt: (name: string) => string | null;
  /** What was wrong there is being mended. */
  readonly forget: (name: string) => void;
}

const NONE: Fields = { problemAt: () => null, forget: () => undefined };

export const FieldsContext = createContext(NONE);

/** What is wrong at one field of the form around it. */
export function useField(name: string) {
  const { problemAt, forget } = use(FieldsContext);
  const error = problemAt(name);
  return {
    error,
    onInput: () => {
      if (error !== null) forget(name);
    },
  };
}
