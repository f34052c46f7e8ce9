import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { ViewerContext } from '../../identity/viewer.ts';
import { ShowAsService } from '../disclosure/show-as.service.ts';
import { IntroductionWritingService } from '../introductions/introduction-writing.service.ts';
import { IntroductionsService } from '../introductions/introductions.service.ts';
import { loadTogether } from '../reading/request-loader.ts';
import { StreamService } from '../reading/stream.service.ts';
import {
  AnswerIntroductionInput,
  AskForIntroductionInput,
  IntroductionConnection,
  IntroductionContactType,
  IntroductionPayload,
  IntroductionsArgs,
  IntroductionSideType,
  IntroductionType,
  ProposeIntroductionInput,
  WithdrawIntroductionInput,
} from './introduction.type.ts';
import { BlindViewType, ShownStreamType } from './shown-stream.type.ts';
import { StreamType } from './stream.type.ts';

const INPUT = { description: 'What is asked.' };

@Resolver(() => IntroductionType)
export class IntroductionResolver {
  constructor(
    private readonly introductions: IntroductionsService,
    private readonly showAs: ShowAsService,
  ) {}

  @Query(() => IntroductionConnection, {
    name: 'introductions',
    description: 'Introductions of your company, and of a network whose secretariat you are; the latest change first.',
  })
  list(@Args() args: IntroductionsArgs, @Context() { viewer }: ViewerContext) {
    return this.introductions.list(viewer, args, args);
  }

  @ResolveField(() => [IntroductionSideType], { description: 'The supply and the demand.' })
  sides(@Parent() { id }: IntroductionType, @Context() context: ViewerContext) {
    return this.#sides(id, context);
  }

  @ResolveField(() => ShownStreamType, {
    nullable: true,
    description: 'What the other side learns of your stream once both have agreed; null for the secretariat.',
  })
  async whatTheOtherWouldLearn(@Parent() { id }: IntroductionType, @Context() context: ViewerContext) {
    const own = (await this.#sides(id, context)).find(({ isMine }) => isMine);
    return own?.streamId ? this.showAs.streamShownAs(context.viewer, own.streamId, 'introduced') : null;
  }

  #sides(id: string, context: ViewerContext) {
    return loadTogether(context, 'Introduction.sides', id, (ids) => this.introductions.sidesOf(context.viewer, ids));
  }
}

@Resolver(() => IntroductionSideType)
export class IntroductionSideResolver {
  constructor(
    private readonly streams: StreamService,
    private readonly introductions: IntroductionsService,
  ) {}

  @ResolveField(() => StreamType, { nullable: true, description: 'The stream; null as long as you may not see it.' })
  stream(@Parent() { streamId }: IntroductionSideType, @Context() context: ViewerContext) {
    if (streamId === null) return null;
    return loadTogether(context, 'Stream', streamId, (ids) => this.streams.byIds(context.viewer, ids));
  }

  @ResolveField(() => [IntroductionContactType], {
    description:
      'Whom to write to: of the other side, once you see it; who has taken part in the introduction comes first.',
  })
  contacts(@Parent() side: IntroductionSideType, @Context() { viewer }: ViewerContext) {
    return this.introductions.contactsOf(viewer, side);
  }

  @ResolveField(() => BlindViewType, {
    nullable: true,
    description: 'What you may know of it as long as you do not see it.',
  })
  blind(@Parent() side: IntroductionSideType, @Context() { viewer }: ViewerContext) {
    return this.introductions.blindWordsOf(viewer, side);
  }
}

@Resolver()
export class IntroductionWritingResolver {
  constructor(private readonly introductions: IntroductionWritingService) {}

  @Mutation(() => IntroductionPayload, {
    description: 'Asks to be introduced to the company behind a match: your side has then agreed.',
  })
  async askForIntroduction(@Args('input', INPUT) input: AskForIntroductionInput, @Context() { viewer }: ViewerContext) {
    return { introduction: await this.introductions.ask(viewer, input) };
  }

  @Mutation(() => IntroductionPayload, {
    description: 'Proposes an introduction, as the secretariat: both sides are asked.',
  })
  async proposeIntroduction(
    @Args('input', INPUT) input: ProposeIntroductionInput,
    @Context() { viewer }: ViewerContext,
  ) {
    return { introduction: await this.introductions.propose(viewer, input) };
  }

  @Mutation(() => IntroductionPayload, { description: 'Answers for your side.' })
  async answerIntroduction(@Args('input', INPUT) input: AnswerIntroductionInput, @Context() { viewer }: ViewerContext) {
    return { introduction: await this.introductions.answer(viewer, input) };
  }

  @Mutation(() => IntroductionPayload, {
    description: 'Takes an introduction back, for the future: the other side sees your stream no longer.',
  })
  async withdrawIntroduction(
    @Args('input', INPUT) input: WithdrawIntroductionInput,
    @Context() { viewer }: ViewerContext,
  ) {
    return { introduction: await this.introductions.withdraw(viewer, input.id) };
  }
}
