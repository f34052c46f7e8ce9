import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { ViewerContext } from '../../identity/viewer.ts';
import { loadTogether } from '../../registry/reading/request-loader.ts';
import { JudgementType, MatchType } from '../match.type.ts';
import { MatchHoursService } from './match-hours.service.ts';

@Resolver(() => MatchType)
export class MatchHoursResolver {
  constructor(private readonly service: MatchHoursService) {}

  @ResolveField(() => JudgementType, {
    nullable: true,
    description:
      'The two laid over one another hour by hour, beside the judgement of availability by months or pattern that lists count: null where no hours, days of the week or batches are known, one side is not registered, or is blind. Of at most 20 streams at once.',
  })
  hours(@Parent() { pair }: MatchType, @Context() context: ViewerContext) {
    return this.service.of(pair, (streamId) =>
      loadTogether(context, 'Match.hours', streamId, (ids) => this.service.hoursOf(context.viewer, ids)),
    );
  }
}
