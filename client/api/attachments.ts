import { queryOptions } from '@tanstack/react-query';
import { ask, send } from './ask.ts';
import { AttachmentsDocument, RemoveAttachmentDocument } from './generated/later/graphql.ts';
import type { AttachmentsQuery } from './generated/later/graphql.ts';
import { NETWORK_KEY } from './network-questions.ts';

export type AttachedDocument = NonNullable<AttachmentsQuery['stream']>['attachments'][number];

/** The documents of a stream. */
export function attachmentsQuestion(streamId: string) {
  return queryOptions({
    queryKey: [NETWORK_KEY, 'stream', streamId, 'attachments'],
    queryFn: async ({ signal }) => (await ask(AttachmentsDocument, { id: streamId }, signal)).stream?.attachments ?? [],
  });
}

/** Where the content of a document is. */
export function attachmentAddress(id: string): string {
  return `/attachments/${id}`;
}

/** Adds a document to a stream, its content as it is: what it is, the server tells by that alone. */
export async function attach(streamId: string, file: File): Promise<void> {
  await send(
    `/streams/${streamId}/attachments?name=${encodeURIComponent(file.name)}`,
    'application/octet-stream',
    file,
  );
}

export async function removeAttachment(id: string): Promise<void> {
  await ask(RemoveAttachmentDocument, { input: { id } });
}
