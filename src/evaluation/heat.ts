import { failure } from '../domain/problem.ts';
import type { Evaluation } from './evaluation.ts';

/** Minimum hot and cold utility of a group of streams, or of several plants and their site. */
export const heat: Evaluation = {
  id: 'heat',
  label: 'least heating and cooling of a group of streams: qh_min, qc_min',
  evaluate: () =>
    failure([
      {
        kind: 'invalid',
        code: 'HEAT_NOT_READY',
        path: [],
        message: { en: 'Heat is not worked out yet.', da: 'Varme beregnes ikke endnu.' },
      },
    ]),
};
