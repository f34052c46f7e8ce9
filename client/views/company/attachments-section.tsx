import { Button, FileButton } from '@mantine/core';
import { IconFileText, IconPaperclip, IconPhoto } from '@tabler/icons-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ATTACHMENT_FORMATS, LARGEST_ATTACHMENT } from '../../../src/domain/registry/attachment.ts';
import { attach, attachmentAddress, attachmentsQuestion, removeAttachment } from '../../api/attachments.ts';
import type { AttachedDocument } from '../../api/attachments.ts';
import { useDates } from '../../text/use-dates.ts';
import { useLanguage } from '../../text/use-language.ts';
import { ActionFailure } from '../pieces/action-failure.tsx';
import { Confirm } from '../pieces/confirm.tsx';
import { Outcome, Row, Rows, Section } from '../pieces/page.tsx';
import { FailureState } from '../pieces/states.tsx';
import classes from './company.module.css';

/** What the file dialog offers; what a document is, the server tells by its content. */
const ACCEPTED = Object.values(ATTACHMENT_FORMATS)
  .map(({ mediaType }) => mediaType)
  .join(',');
const MEGABYTE = 1024 * 1024;

/** Safety data sheets, analyses, pictures of a stream: to open, and for its own people to add and remove. */
export function AttachmentsSection({ streamId, mine }: { readonly streamId: string; readonly mine: boolean }) {
  const { t } = useTranslation('disclosure');
  const queries = useQueryClient();
  const question = attachmentsQuestion(streamId);
  const answer = useQuery(question);
  const [told, setTold] = useState('');
  const [tooLarge, setTooLarge] = useState<string | null>(null);

  async function done(sentence: string): Promise<void> {
    await queries.invalidateQueries({ queryKey: question.queryKey });
    setTold(sentence);
  }

  const adding = useMutation({
    mutationFn: async (file: File) => {
      await attach(streamId, file);
      await done(t('documentAdded', { name: file.name }));
    },
  });

  function add(file: File | null): void {
    if (!file) return;
    setTold('');
    adding.reset();
    // Said before ten megabytes and more have gone over the line for nothing.
    const isTooLarge = file.size > LARGEST_ATTACHMENT;
    setTooLarge(isTooLarge ? t('documentTooLarge', { name: file.name, most: LARGEST_ATTACHMENT / MEGABYTE }) : null);
    if (!isTooLarge) adding.mutate(file);
  }

  const documents = answer.data ?? [];
  if (!mine && documents.length === 0) return null;
  return (
    <Section title={t('documents')} text={mine && <p>{t('documentsLead', { most: LARGEST_ATTACHMENT / MEGABYTE })}</p>}>
      {answer.isError && <FailureState failure={answer.error} again={() => void answer.refetch()} />}
      {answer.isSuccess && documents.length === 0 && <p className={classes.soft}>{t('documentsNone')}</p>}
      {documents.length > 0 && (
        <Rows label={t('documents')}>
          {documents.map((document) => (
            <DocumentRow key={document.id} document={document} mine={mine} done={done} />
          ))}
        </Rows>
      )}
      <Outcome>{told}</Outcome>
      {adding.error && <ActionFailure failure={adding.error} />}
      {tooLarge && <ActionFailure failure={new Error(tooLarge)} only={[tooLarge]} />}
      {mine && (
        <div>
          <FileButton onChange={add} accept={ACCEPTED} inputProps={{ 'aria-label': t('documentAdd') }}>
            {(props) => (
              <Button
                {...props}
                variant="default"
                loading={adding.isPending}
                leftSection={<IconPaperclip size={17} stroke={1.8} aria-hidden />}
              >
                {t('documentAdd')}
              </Button>
            )}
          </FileButton>
        </div>
      )}
    </Section>
  );
}

interface DocumentRowProps {
  readonly document: AttachedDocument;
  readonly mine: boolean;
  readonly done: (sentence: string) => Promise<void>;
}

function DocumentRow({ document: { id, name, kind, size, addedAt }, mine, done }: DocumentRowProps) {
  const { t } = useTranslation('disclosure');
  const { format } = useLanguage();
  const { day } = useDates();
  const Sign = kind === 'PDF' ? IconFileText : IconPhoto;
  const weight =
    size < MEGABYTE ? `${format.number(Math.ceil(size / 1024))} kB` : `${format.number(size / MEGABYTE)} MB`;
  return (
    <Row
      title={
        <>
          <Sign size={18} stroke={1.7} aria-hidden />
          <a href={attachmentAddress(id)} download={name}>
            {name}
          </a>
        </>
      }
      facts={`${kind} · ${weight} · ${t('documentAddedAt', { day: day(addedAt) })}`}
      actions={
        mine && (
          <Confirm
            small
            label={t('documentRemove')}
            fullLabel={t('documentRemoveFull', { name })}
            title={t('documentRemoveTitle')}
            text={t('documentRemoveText', { name })}
            yes={t('documentRemoveYes')}
            act={() => removeAttachment(id)}
            done={() => void done(t('documentRemoved', { name }))}
          />
        )
      }
    />
  );
}
