import type { NewFacilityInput, StreamInput } from '../../../src/domain/registry/stream-input.ts';
import type { RegistryContext } from '../../../src/domain/registry/validate-stream.ts';
import { aResource } from '../../support/builders.ts';

const HEAT = aResource({
  id: 'heat',
  kind: 'energy',
  name: { en: 'heat', da: 'varme' },
  measuredIn: ['energyFlow', 'energy'],
});
const GYPSUM = aResource({ id: 'gypsum' });

/** A network at Kalundborg with one facility, where gypsum and heat are known. */
export function aContext(over: Partial<RegistryContext> = {}): RegistryContext {
  return {
    hasFacility: (id) => id === 'donor',
    resourceOf: (id) => [HEAT, GYPSUM].find((resource) => resource.id === id) ?? null,
    places: [{ latitude: 55.68, longitude: 11.09 }],
    ...over,
  };
}

export function aStreamInput(over: Partial<StreamInput> = {}): StreamInput {
  return { direction: 'supply', facility: { id: 'donor' }, resource: { id: 'gypsum' }, ...over };
}

export function aFacilityInput(over: Partial<NewFacilityInput> = {}): NewFacilityInput {
  return { name: 'New works', organisationName: 'New', kind: 'productionPlant', ...over };
}
