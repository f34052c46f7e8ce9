import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { ViewerContext } from '../../identity/viewer.ts';
import { KnowledgeService } from '../knowledge/knowledge.service.ts';
import {
  AddKnowledgeEntryInput,
  ChangeKnowledgeEntryInput,
  ImportKnowledgeEntriesInput,
  ImportKnowledgeEntriesPayload,
  KnowledgeEntriesArgs,
  KnowledgeEntryConnection,
  KnowledgeEntryPayload,
  WithdrawKnowledgeEntryInput,
} from './knowledge.type.ts';

const INPUT = { description: 'What is asked.' };

@Resolver()
export class KnowledgeResolver {
  constructor(private readonly service: KnowledgeService) {}

  @Query(() => KnowledgeEntryConnection, {
    description: 'What a network has added to the knowledge base, by by-product; for those who have to do with it.',
  })
  knowledgeEntries(@Args() asked: KnowledgeEntriesArgs, @Context() { viewer }: ViewerContext) {
    const { networkId, text, withWithdrawn } = asked;
    return this.service.list(viewer, { networkId, text, withWithdrawn: withWithdrawn ?? false }, asked);
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
