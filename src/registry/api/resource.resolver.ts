import { Args, ArgsType, Context, Field, ID, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { ResourceKind as DomainKind } from '../../domain/registry/resource.ts';
import type { ViewerContext } from '../../identity/viewer.ts';
import { ConnectionArgs } from '../../platform/relay.ts';
import { ClassificationService } from '../reading/classification.service.ts';
import { ResourceService } from '../reading/resource.service.ts';
import { ClassificationCodeType } from './classification-code.type.ts';
import { ResourceConnection, ResourceKind, ResourceType } from './resource.type.ts';

@ArgsType()
class ResourcesArgs extends ConnectionArgs {
  @Field(() => String, {
    nullable: true,
    description: 'A name or everyday word in English or Danish, or a waste code; the best fit comes first.',
  })
  text?: string | null;

  @Field(() => ResourceKind, { nullable: true, description: 'Only those of this kind.' })
  kind?: DomainKind | null;
}

@Resolver(() => ResourceType)
export class ResourceResolver {
  constructor(
    private readonly resources: ResourceService,
    private readonly classification: ClassificationService,
  ) {}

  @Query(() => ResourceConnection, { name: 'resources', description: 'Resources by name, or what a text fits.' })
  list(@Args() args: ResourcesArgs, @Context() { viewer }: ViewerContext) {
    return this.resources.search(viewer, args, args);
  }

  @Query(() => ResourceType, {
    name: 'resource',
    nullable: true,
    description: 'One resource; null where there is none such.',
  })
  async one(
    @Args('id', { type: () => ID, description: 'Its identity.' }) id: string,
    @Context() { viewer }: ViewerContext,
  ) {
    const [resource] = await this.resources.byIds(viewer, [id]);
    return resource;
  }

  @ResolveField(() => ClassificationCodeType, {
    nullable: true,
    description: 'Its code in the European Waste Catalogue, where it is waste.',
  })
  wasteCode(@Parent() { wasteCode }: ResourceType) {
    return this.classification.waste(wasteCode);
  }

  @ResolveField(() => [String], {
    description: 'Codes of the units that its amount may be given in, the usual ones first.',
  })
  units(@Parent() resource: ResourceType) {
    return this.resources.unitsOf(resource);
  }
}
