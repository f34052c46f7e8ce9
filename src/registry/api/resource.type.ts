import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { Dimension } from '../../domain/quantity/unit.ts';
import type { Resource, ResourceKind as DomainKind } from '../../domain/registry/resource.ts';
import { Connection } from '../../platform/relay.ts';
import { LocalTextType } from '../../platform/local-text.type.ts';

export const ResourceKind = {
  MATERIAL: 'material',
  WATER: 'water',
  ENERGY: 'energy',
  SHARED_UTILITY: 'sharedUtility',
} as const satisfies Record<string, DomainKind>;

registerEnumType(ResourceKind, {
  name: 'ResourceKind',
  description: 'What sort of thing is exchanged.',
  valuesMap: {
    MATERIAL: { description: 'A solid, sludge, liquid or gas that is used as a material.' },
    WATER: { description: 'Water of any quality.' },
    ENERGY: { description: 'Heat, steam, fuel gas, power.' },
    SHARED_UTILITY: { description: 'A service or plant used in common, such as wastewater treatment.' },
  },
});

@ObjectType('Resource', { description: 'A kind of thing exchanged.' })
export class ResourceType implements Resource {
  @Field(() => ID, { description: 'Identity of the resource.' })
  id: string;

  @Field(() => String, { nullable: true, description: 'Key in the catalogue; null for a resource that people added.' })
  key: string | null;

  @Field(() => ResourceKind, { description: 'What sort of thing it is.' })
  kind: DomainKind;

  @Field(() => LocalTextType, { description: 'Its name.' })
  name: LocalTextType;

  @Field(() => [String], { description: 'Other words for it, in any language.' })
  synonyms: string[];

  readonly wasteCode: string | null;

  @Field(() => [String], {
    description: 'The dimensions its amount may be given in, such as `massFlow`, `energyFlow`.',
  })
  measuredIn: Dimension[];
}

export const ResourceConnection = Connection(ResourceType, 'Resource');
