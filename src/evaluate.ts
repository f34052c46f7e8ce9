/**
 * `npm run --silent evaluate -- KIND FILE.json`: works out the published problems of a file, one line of JSON an answer.
 * What is wrong goes to the error stream, all of it; the cases that are right are answered all the same, and the exit
 * code is 1. `npm run --silent evaluate -- KIND` does so for those that need no file.
 */
import { readFileSync } from 'node:fs';
import type { Problem } from './domain/problem.ts';
import type { Evaluation, EvaluationAnswer, OwnEvaluation } from './evaluation/evaluation.ts';
import { EVALUATIONS, OWN_EVALUATIONS } from './evaluation/evaluations.ts';
import { readCases } from './evaluation/read-cases.ts';

const USAGE = `Usage: npm run --silent evaluate -- KIND FILE.json
${EVALUATIONS.map(({ id, label }) => `  ${id.padEnd(11)} ${label}`).join('\n')}
or, on the demonstration network: npm run --silent evaluate -- KIND
${OWN_EVALUATIONS.map(({ id, parameters, label }) => `  ${id.padEnd(11)} ${parameters}  ${label}`).join('\n')}`;

process.exitCode = await main(process.argv.slice(2));

async function main(parameters: readonly string[]): Promise<number> {
  const [kind, file, ...rest] = parameters;
  const own = OWN_EVALUATIONS.find(({ id }) => id === kind);
  if (own) return evaluateOwn(own, parameters.slice(1));
  if (kind === undefined || file === undefined || rest.length > 0) return refuse(USAGE);
  const evaluation = EVALUATIONS.find(({ id }) => id === kind);
  if (!evaluation) return refuse(`There is no kind "${kind}".\n${USAGE}`);
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    return refuse(`${file} cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  }
  return await evaluateCases(evaluation, file, readCases(text));
}

function evaluateOwn({ id, evaluate }: OwnEvaluation, parameters: readonly string[]): number {
  const result = evaluate(parameters);
  if (!result.ok) return refuse(...sentences(id, result.problems));
  for (const line of result.value) console.log(JSON.stringify(line));
  return 0;
}

async function evaluateCases(evaluation: Evaluation, file: string, cases: ReturnType<typeof readCases>) {
  if (!cases.ok) return refuse(...sentences(file, cases.problems));
  let exitCode = 0;
  for (const [index, problem] of cases.value.entries()) {
    const name = typeof problem.id === 'string' ? problem.id : `case ${index + 1}`;
    const result = await attempt(async () => await evaluation.evaluate(problem));
    if (!result.ok) exitCode = refuse(...sentences(`${file}: ${name}`, result.problems));
    else for (const line of [result.value].flat()) console.log(JSON.stringify(line));
  }
  return exitCode;
}

/** A case that breaks the program must not take the other cases with it; it is told as what it is. */
async function attempt(evaluate: () => Promise<EvaluationAnswer>): Promise<EvaluationAnswer> {
  try {
    return await evaluate();
  } catch (error) {
    const reason = error instanceof Error ? (error.stack ?? error.message) : String(error);
    const message = { en: `This is a fault of the program: ${reason}`, da: `Dette er en fejl i programmet: ${reason}` };
    return { ok: false, problems: [{ kind: 'invalid', code: 'EVALUATION_FAILED', path: [], message }] };
  }
}

function sentences(place: string, problems: readonly Problem[]): string[] {
  return problems.map(({ path, message }) => `${place}: ${path.length > 0 ? `${path.join('.')}: ` : ''}${message.en}`);
}

function refuse(...lines: readonly string[]): number {
  for (const line of lines) console.error(line);
  return 1;
}
