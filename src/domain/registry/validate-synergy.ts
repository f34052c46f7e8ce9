import { failure, success } from '../problem.ts';
import type { Problem, Result } from '../problem.ts';
import { invalid } from './field.ts';
import type { Path } from './field.ts';
import type { SynergyInput } from './stream-input.ts';
import type { Direction, Stream } from './stream.ts';
import type { Synergy } from './synergy.ts';
import { readText, TEXT_LIMITS } from './text-field.ts';

/** A synergy that people identified from two streams; the registry gives its id. */
export type ValidSynergy = Pick<
  Synergy,
  'networkId' | 'donorId' | 'receiverId' | 'resourceId' | 'kind' | 'supplyStreamId' | 'demandStreamId' | 'note'
>;

export interface SynergyContext {
  readonly networkId: string;
  readonly streamOf: (id: string) => Pick<Stream, 'networkId' | 'facilityId' | 'resourceId' | 'direction'> | null;
}

/**
 * Checks a synergy to be identified from a supply and a demand of one network, of two facilities. Problems:
 * `STREAM_UNKNOWN`, `STREAM_OF_OTHER_NETWORK`, `STREAM_NOT_A_SUPPLY`, `STREAM_NOT_A_DEMAND`, `SYNERGY_WITH_ITSELF`.
 */
export function validateSynergy(input: SynergyInput, context: SynergyContext, path: Path = []): Result<ValidSynergy> {
  const problems: Problem[] = [];
  const report = (problem: Problem): void => void problems.push(problem);
  const readStream = (field: 'supplyStreamId' | 'demandStreamId', direction: Direction) => {
    const own = [...path, field];
    const stream = context.streamOf(input[field]);
    if (!stream) {
      const message = { en: 'There is no such stream any more.', da: 'Strømmen findes ikke længere.' };
      report({ kind: 'notFound', code: 'STREAM_UNKNOWN', path: own, message });
      return null;
    }
    if (stream.networkId !== context.networkId) {
      report(
        invalid('STREAM_OF_OTHER_NETWORK', own, {
          en: 'This stream belongs to another network.',
          da: 'Strømmen hører til et andet netværk.',
        }),
      );
    }
    if (stream.direction !== direction) {
      report(
        direction === 'supply'
          ? invalid('STREAM_NOT_A_SUPPLY', own, {
              en: 'This stream is not a supply.',
              da: 'Strømmen er ikke et udbud.',
            })
          : invalid('STREAM_NOT_A_DEMAND', own, {
              en: 'This stream is not a demand.',
              da: 'Strømmen er ikke et behov.',
            }),
      );
    }
    return stream;
  };
  const supply = readStream('supplyStreamId', 'supply');
  const demand = readStream('demandStreamId', 'demand');
  const note = readText(input.note, [...path, 'note'], { limit: TEXT_LIMITS.long, required: false }, report);
  if (supply !== null && supply.facilityId === demand?.facilityId) {
    report(
      invalid('SYNERGY_WITH_ITSELF', [...path, 'demandStreamId'], {
        en: 'Supply and demand are at the same facility: a synergy needs two facilities.',
        da: 'Udbud og behov er på samme anlæg: en synergi skal have to anlæg.',
      }),
    );
  }
  if (!supply || !demand || problems.length > 0) return failure(problems);
  return success({
    networkId: context.networkId,
    donorId: supply.facilityId,
    receiverId: demand.facilityId,
    resourceId: supply.resourceId,
    kind: input.kind,
    supplyStreamId: input.supplyStreamId,
    demandStreamId: input.demandStreamId,
    note,
  });
}
