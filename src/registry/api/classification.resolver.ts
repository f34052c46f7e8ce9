import { Args, ArgsType, Field, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { ClassificationSystem as DomainSystem } from '../../domain/classification/classification-code.ts';
import { ConnectionArgs } from '../../platform/relay.ts';
import { ClassificationService } from '../reading/classification.service.ts';
import {
  ClassificationCodeConnection,
  ClassificationCodeType,
  ClassificationSystem,
} from './classification-code.type.ts';

@ArgsType()
class ClassificationCodesArgs extends ConnectionArgs {
  @Field(() => ClassificationSystem, { description: 'The code list to look in.' })
  system: DomainSystem;

  @Field(() => String, {
    nullable: true,
    description: 'Words in English or Danish, everyday ones too, or the beginning of a code; the best fit comes first.',
  })
  text?: string | null;
}

@Resolver(() => ClassificationCodeType)
export class ClassificationResolver {
  constructor(private readonly classification: ClassificationService) {}

  @Query(() => ClassificationCodeConnection, {
    name: 'classificationCodes',
    description: 'Codes of a list: the whole list in its order, or what a text fits.',
  })
  list(@Args() args: ClassificationCodesArgs) {
    return this.classification.search(args.system, args.text ?? null, args);
  }

  @ResolveField(() => ClassificationCodeType, { nullable: true, description: 'The code above it; null at the top.' })
  parent(@Parent() code: ClassificationCodeType) {
    return this.classification.parentOf(code);
  }
}
