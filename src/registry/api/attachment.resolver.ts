import {
  Args,
  Context,
  Field,
  GraphQLISODateTime,
  ID,
  InputType,
  Int,
  Mutation,
  ObjectType,
  Parent,
  registerEnumType,
  ResolveField,
  Resolver,
} from '@nestjs/graphql';
import type { AttachmentKind as DomainKind } from '../../domain/registry/attachment.ts';
import type { ViewerContext } from '../../identity/viewer.ts';
import { AttachmentsService } from '../attachments/attachments.service.ts';
import { loadTogether } from '../reading/request-loader.ts';
import { StreamType } from './stream.type.ts';

const AttachmentKind = {
  PDF: 'pdf',
  PNG: 'png',
  JPEG: 'jpeg',
  WEBP: 'webp',
} as const satisfies Record<string, DomainKind>;

registerEnumType(AttachmentKind, {
  name: 'AttachmentKind',
  description: 'What a document is, by its content.',
  valuesMap: {
    PDF: { description: 'A PDF.' },
    PNG: { description: 'A picture, PNG.' },
    JPEG: { description: 'A picture, JPEG.' },
    WEBP: { description: 'A picture, WebP.' },
  },
});

@ObjectType('Attachment', {
  description:
    'A document of a stream, such as a safety data sheet. Its content is at `/attachments/:id`; `POST /streams/:id/attachments?name=…` adds one.',
})
class AttachmentType {
  @Field(() => ID, { description: 'Identity of the document.' })
  id: string;

  @Field({ description: 'What it is called, with the ending of its kind.' })
  name: string;

  @Field(() => AttachmentKind, { description: 'What it is, by its content.' })
  kind: DomainKind;

  @Field(() => Int, { description: 'Its size in bytes.' })
  size: number;

  @Field(() => GraphQLISODateTime, { description: 'When it was attached.' })
  addedAt: Date;
}

@InputType({ description: 'A document to remove.' })
class RemoveAttachmentInput {
  @Field(() => ID, { description: 'The document.' })
  id: string;
}

@ObjectType({ description: 'What came of removing a document.' })
class RemoveAttachmentPayload {
  @Field(() => ID, { description: 'The document that was removed.' })
  attachmentId: string;
}

@Resolver(() => StreamType)
export class AttachmentResolver {
  constructor(private readonly documents: AttachmentsService) {}

  @ResolveField(() => [AttachmentType], { description: 'Its documents, the oldest first.' })
  attachments(@Parent() { id }: StreamType, @Context() context: ViewerContext) {
    return loadTogether(context, 'Stream.attachments', id, (ids) => this.documents.ofStreams(context.viewer, ids));
  }

  @Mutation(() => RemoveAttachmentPayload, { description: 'Removes a document from a stream of your company.' })
  async removeAttachment(
    @Args('input', { description: 'What is asked.' }) { id }: RemoveAttachmentInput,
    @Context() { viewer }: ViewerContext,
  ) {
    await this.documents.remove(viewer, id);
    return { attachmentId: id };
  }
}
