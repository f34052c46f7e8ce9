import type { Problem } from '../../domain/problem.ts';
import type { Stream } from '../../domain/registry/stream.ts';

export function streamNotFound(): Problem {
  return {
    kind: 'notFound',
    code: 'STREAM_NOT_FOUND',
    path: ['id'],
    message: {
      en: 'There is no such stream; it may have been withdrawn.',
      da: 'Strømmen findes ikke; den kan være trukket tilbage.',
    },
  };
}

/** Somebody else has changed the stream: the facts say what it is now, so that both can be laid side by side. */
export function streamChanged(current: Stream, seenVersion: number): Problem {
  return {
    kind: 'conflict',
    code: 'STREAM_CHANGED',
    path: ['version'],
    message: {
      en: 'Somebody has changed this stream meanwhile. Look at what it is now, and change it again.',
      da: 'En anden har ændret strømmen i mellemtiden. Se, hvordan den er nu, og ret den igen.',
    },
    facts: {
      seenVersion,
      version: current.version,
      facilityId: current.facilityId,
      resourceId: current.resourceId,
      direction: current.direction,
      description: current.description,
      amountValue: current.amount?.value ?? null,
      amountUnit: current.amount?.unit ?? null,
      operatingHours: current.operatingHours,
      properties: current.properties.map(({ name, minimum, typical, maximum, unit }) =>
        [name, minimum ?? '', '–', maximum ?? '', unit, typical === null ? '' : `(${typical})`].join(' ').trimEnd(),
      ),
      availability: current.availability,
      validFrom: current.validFrom,
      validTo: current.validTo,
      wasteStatus: current.wasteStatus,
      isHazardous: current.isHazardous,
      permits: current.permits.map(({ name }) => name),
      externalId: current.externalId,
      presentSolution: current.presentSolution,
    },
  };
}
