import { Field, Float, ObjectType } from '@nestjs/graphql';
import type { Completeness, MissingFigure } from '../domain/matching/completeness.ts';
import { LocalTextType } from '../platform/local-text.type.ts';

@ObjectType('MissingFigure', { description: 'A figure that is missing and would sharpen the matches.' })
class MissingFigureType implements MissingFigure {
  @Field({
    description:
      'Which: `amount`, `availability`, `place`, `wasteCode`, `resource`, or a property of the quality: `properties.temperature`.',
  })
  field: string;

  @Field(() => LocalTextType, { description: 'What it is called.' })
  label: LocalTextType;

  @Field(() => LocalTextType, { description: 'What cannot be judged without it.' })
  why: LocalTextType;

  @Field(() => Float, { description: 'Share of the weight of all criteria that could be judged with it, 0 to 1.' })
  gain: number;
}

@ObjectType('Completeness', { description: 'How much of what matches are judged by is stated.' })
export class CompletenessType implements Completeness {
  @Field(() => Float, { description: '0 to 1: 1 where nothing is missing on this side.' })
  share: number;

  @Field(() => [MissingFigureType], { description: 'The one that would sharpen the matches most first.' })
  missing: MissingFigureType[];
}
