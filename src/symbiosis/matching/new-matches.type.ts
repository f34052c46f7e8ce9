import { Field, Int, ObjectType } from '@nestjs/graphql';
import { MatchType } from '../match.type.ts';
import type { NewStrongMatches } from './new-matches.service.ts';

@ObjectType('NewStrongMatches', { description: 'New strong matches that were found together.' })
export class NewStrongMatchesType implements NewStrongMatches {
  @Field(() => [MatchType], { description: 'The best of them, at most five, best first.' })
  readonly matches: MatchType[];

  @Field(() => Int, { description: 'How many there are beside: the list of matches has them.' })
  readonly more: number;
}
