import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { Language as DomainLanguage, LocalText } from '../domain/text.ts';

export const Language = { EN: 'en', DA: 'da' } as const satisfies Record<string, DomainLanguage>;

registerEnumType(Language, {
  name: 'Language',
  description: 'The languages of the product.',
  valuesMap: { EN: { description: 'English.' }, DA: { description: 'Danish.' } },
});

@ObjectType('LocalText', { description: 'One sentence or name in each language of the product.' })
export class LocalTextType implements LocalText {
  @Field({ description: 'In English.' })
  en: string;

  @Field({ description: 'In Danish.' })
  da: string;
}
