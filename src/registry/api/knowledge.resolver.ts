import { Args, Context, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { ViewerContext } from '../../identity/viewer.ts';
import { KnowledgeBaseService } from '../knowledge/knowledge-base.service.ts';
import { KnowledgeService } from '../knowledge/knowledge.service.ts';
import { loadTogether } from '../reading/request-loader.ts';
import {
  AddKnowledgeEntryInput,
  ChangeKnowledgeEntryInput,
  ImportKnowledgeEntriesInput,
  ImportKnowledgeEntriesPayload,
  KnowledgeEntriesArgs,
  KnowledgeEntryConnection,
  KnowledgeEntryPayload,
  KnowledgeEntryType,
  KnowledgeThingsArgs,
  KnowledgeThingType,
  KnowledgeVersionType,
  KnownUseConnection,
  KnownUsesArgs,
  KnownUseType,
  WithdrawKnowledgeEntryInput,
} from './knowledge.type.ts';

const INPUT = { description: 'What is asked.' };

@Resolver(() => KnowledgeEntryType)
export class KnowledgeResolver {
  constructor(
    private readonly service: KnowledgeService,
    private readonly base: KnowledgeBaseService,
  ) {}

  @Query(() => KnowledgeEntryConnection, {
    description: 'What a network has added to the knowledge base, by by-product; for those who have to do with it.',
  })
  knowledgeEntries(@Args() asked: KnowledgeEntriesArgs, @Context() { viewer }: ViewerContext) {
    const { networkId, text, withWithdrawn } = asked;
    return this.service.list(viewer, { networkId, text, withWithdrawn: withWithdrawn ?? false }, asked);
  }

  @Query(() => String, {
    description: 'The entries of a network as a CSV file that `importKnowledgeEntries` reads; for its secretariat.',
  })
  knowledgeFile(
    @Args('networkId', { type: () => ID, description: 'The network.' }) networkId: string,
    @Context() { viewer }: ViewerContext,
  ) {
    return this.service.file(viewer, networkId);
  }

  @ResolveField(() => [KnowledgeVersionType], {
    description: 'What was written of it, when and by whom, the latest first; empty for all but its secretariat.',
  })
  versions(@Parent() { id }: KnowledgeEntryType, @Context() context: ViewerContext) {
    return loadTogether(context, 'KnowledgeEntry.versions', id, (ids) => this.service.versions(context.viewer, ids));
  }

  @ResolveField(() => [KnowledgeThingType], { description: 'What it names by keys, with their names.' })
  things(@Parent() entry: KnowledgeEntryType) {
    return this.base.thingsIn(entry);
  }

  @Mutation(() => KnowledgeEntryPayload, {
    description: 'Adds a use to what the network’s matches know, as its secretariat.',
  })
  async addKnowledgeEntry(@Args('input', INPUT) input: AddKnowledgeEntryInput, @Context() { viewer }: ViewerContext) {
    return { entry: await this.service.add(viewer, input) };
  }

  @Mutation(() => KnowledgeEntryPayload, { description: 'Writes an entry anew, as the secretariat.' })
  async changeKnowledgeEntry(
    @Args('input', INPUT) input: ChangeKnowledgeEntryInput,
    @Context() { viewer }: ViewerContext,
  ) {
    return { entry: await this.service.change(viewer, input) };
  }

  @Mutation(() => KnowledgeEntryPayload, { description: 'Takes an entry out of use, as the secretariat; it is kept.' })
  async withdrawKnowledgeEntry(
    @Args('input', INPUT) input: WithdrawKnowledgeEntryInput,
    @Context() { viewer }: ViewerContext,
  ) {
    return { entry: await this.service.withdraw(viewer, input) };
  }

  @Mutation(() => ImportKnowledgeEntriesPayload, {
    description: 'Adds all entries of a file, as the secretariat; where one of them is wrong, none.',
  })
  async importKnowledgeEntries(
    @Args('input', INPUT) input: ImportKnowledgeEntriesInput,
    @Context() { viewer }: ViewerContext,
  ) {
    return { added: await this.service.import(viewer, input) };
  }
}

@Resolver(() => KnownUseType)
export class KnownUseResolver {
  constructor(private readonly base: KnowledgeBaseService) {}

  @Query(() => KnownUseConnection, { description: 'Uses of by-products that the product itself knows.' })
  knownUses(@Args() asked: KnownUsesArgs) {
    return this.base.uses(asked.text ?? null, asked);
  }

  @Query(() => [KnowledgeThingType], { description: 'Things that an entry can name, the best fit first.' })
  knowledgeThings(@Args() { list, text, first }: KnowledgeThingsArgs) {
    return this.base.things(list, text, { first });
  }

  @ResolveField(() => [KnowledgeThingType], { description: 'What it names by keys, with their names.' })
  things(@Parent() { material, receiver, ...use }: KnownUseType) {
    return this.base.thingsIn({ ...use, byProduct: material, receivers: [receiver] });
  }
}
