import type { Problem } from '../../domain/problem.ts';

export function networkNotFound(path: Problem['path']): Problem {
  return {
    kind: 'notFound',
    code: 'NETWORK_NOT_FOUND',
    path,
    message: { en: 'There is no such network.', da: 'Der findes ikke et sådant netværk.' },
  };
}
