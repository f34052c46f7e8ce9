import { Field, Float, ObjectType } from '@nestjs/graphql';
import { LocalTextType } from '../../platform/local-text.type.ts';
import { ClassificationCodeType } from './classification-code.type.ts';
import { ResourceType } from './resource.type.ts';

const SCORE = { description: 'The higher, the likelier; comparable within one answer.' };
const WHY = { description: 'Why it is proposed.' };

@ObjectType({ description: 'A resource that words may mean.' })
class ProposedResource {
  @Field(() => ResourceType, { description: 'The resource.' })
  resource: ResourceType;

  @Field(() => Float, SCORE)
  score: number;

  @Field(() => LocalTextType, WHY)
  why: LocalTextType;
}

@ObjectType({
  description: 'A code of the European Waste Catalogue that words may mean. Which one holds is for the holder to say.',
})
class ProposedWasteCode {
  @Field(() => ClassificationCodeType, { description: 'The code.' })
  code: ClassificationCodeType;

  @Field(() => Float, SCORE)
  score: number;

  @Field(() => LocalTextType, WHY)
  why: LocalTextType;
}

@ObjectType({ description: 'What everyday words may mean.' })
export class TextProposalsType {
  @Field(() => [ProposedResource], { description: 'Resources, best first.' })
  resources: ProposedResource[];

  @Field(() => [ProposedWasteCode], { description: 'Waste codes of six digits, best first.' })
  wasteCodes: ProposedWasteCode[];
}
