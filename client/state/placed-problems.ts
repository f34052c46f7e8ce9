interface ProblemGiven {
  readonly path: readonly (string | number)[];
  readonly message: string;
}

/** Sentences at the field they are about, by its name, and those that belong to no field. */
export interface PlacedProblems {
  readonly at: Readonly<Record<string, string>>;
  readonly elsewhere: readonly string[];
}

/** Problems of the API at the fields of a form: the last step of a path that names a field is the one. The first of each stays. */
export function placeProblems(problems: readonly ProblemGiven[], names: ReadonlySet<string>): PlacedProblems {
  const at: Record<string, string> = {};
  const elsewhere: string[] = [];
  for (const { path, message } of problems) {
    const name = path.findLast((step) => typeof step === 'string' && names.has(step));
    if (name === undefined) elsewhere.push(message);
    else at[name] ??= message;
  }
  return { at, elsewhere };
}
