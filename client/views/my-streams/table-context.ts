import { createContext, use } from 'react';

/** What was done, and how it is taken back; null where it cannot be. */
export interface Done {
  readonly told: string;
  readonly undo: (() => Promise<unknown>) | null;
}

interface TableContext {
  /** Says what was done, and reads the streams anew. */
  readonly changed: (done: Done) => void;
}

const Context = createContext<TableContext | null>(null);
export const TableProvider = Context.Provider;

/** Where the parts of the table tell what they did. */
export function useTable(): TableContext {
  const context = use(Context);
  if (!context) throw new Error('A part of the table stands outside of it.');
  return context;
}
