import { Button, FileButton } from '@mantine/core';
import { IconFileDownload, IconFileUpload } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AskFailure } from '../../api/ask.ts';
import { importKnowledgeFile, knowledgeFile } from '../../api/knowledge-questions.ts';
import { fileProblems } from '../../state/knowledge-entry.ts';
import type { FileProblem } from '../../state/knowledge-entry.ts';
import { saveFile } from '../account/save-file.ts';
import { ActionFailure } from '../pieces/action-failure.tsx';
import { Section } from '../pieces/page.tsx';
import classes from './knowledge.module.css';

/** Characters; the server's own limit, told before the file is sent. */
const LARGEST_FILE = 1_000_000;
/** As many problems as the server tells at once. */
const MOST_PROBLEMS = 100;
const ACCEPTED = '.csv,.tsv,.txt,.json,.jsonl,.ndjson,text/csv,application/json';
const TEMPLATE =
  '\uFEFFbyProduct;donors;receivers;useEn;useDa;replaces;treatments;evidence;confidence;source;limitsEn;limitsDa\r\n';

interface FileSectionProps {
  readonly networkId: string;
  readonly changed: (sentence: string) => void;
}

/** Entries as a file: taken along, and brought in all together or not at all. */
export function FileSection({ networkId, changed }: FileSectionProps) {
  const { t } = useTranslation('knowledge');
  const [tooLarge, setTooLarge] = useState<string | null>(null);
  const sending = useMutation({
    mutationFn: async (file: File) => importKnowledgeFile(networkId, await textOf(file)),
    onSuccess: (count, { name }) => {
      changed(t('imported', { count, name }));
    },
  });
  const fetching = useMutation({
    mutationFn: () => knowledgeFile(networkId),
    onSuccess: (text) => {
      saveFile('knowledge.csv', text, 'text/csv');
    },
  });
  const problems = sending.error instanceof AskFailure ? fileProblems(sending.error.problems) : [];
  const name = sending.variables?.name ?? '';
  return (
    <Section title={t('file')} text={<p>{t('fileText')}</p>}>
      <div className={classes.more}>
        <FileButton
          accept={ACCEPTED}
          inputProps={{ 'aria-label': t('choose') }}
          onChange={(file) => {
            if (!file) return;
            sending.reset();
            // A letter takes at most four bytes.
            const isTooLarge = file.size > 4 * LARGEST_FILE;
            setTooLarge(isTooLarge ? t('tooLarge', { name: file.name }) : null);
            if (!isTooLarge) sending.mutate(file);
          }}
        >
          {(props) => (
            <Button
              {...props}
              variant="default"
              loading={sending.isPending}
              leftSection={<IconFileUpload size={18} stroke={1.8} aria-hidden />}
            >
              {t('choose')}
            </Button>
          )}
        </FileButton>
        <Button
          variant="default"
          loading={fetching.isPending}
          leftSection={<IconFileDownload size={18} stroke={1.8} aria-hidden />}
          onClick={() => {
            fetching.mutate();
          }}
        >
          {t('download')}
        </Button>
        <Button
          variant="subtle"
          onClick={() => {
            saveFile('knowledge-template.csv', TEMPLATE, 'text/csv');
          }}
        >
          {t('template')}
        </Button>
      </div>
      {tooLarge !== null && <ActionFailure failure={new Error(tooLarge)} only={[tooLarge]} />}
      {fetching.error && <ActionFailure failure={fetching.error} />}
      {sending.isPending && <p role="status">{t('reading', { name })}</p>}
      {sending.error && problems.length === 0 && <ActionFailure failure={sending.error} />}
      {problems.length > 0 && <Problems name={name} problems={problems} />}
    </Section>
  );
}

/** Spreadsheets of older days write Windows letters; a file that is no UTF-8 is read as such. */
async function textOf(file: File): Promise<string> {
  const bytes = await file.arrayBuffer();
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

function Problems({ name, problems }: { readonly name: string; readonly problems: readonly FileProblem[] }) {
  const { t } = useTranslation('knowledge');
  return (
    <div role="alert" className={classes.problems}>
      <p>
        <strong>{t('refused', { count: problems.length, name })}</strong>
      </p>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('line')}</th>
            <th scope="col">{t('fieldName')}</th>
            <th scope="col">{t('problem')}</th>
          </tr>
        </thead>
        <tbody>
          {problems.map(({ line, column, message }) => (
            <tr key={`${line ?? ''} ${column ?? ''} ${message}`}>
              <td>{line ?? t('wholeFile')}</td>
              <td>{column ?? ''}</td>
              <td>{message}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {problems.length >= MOST_PROBLEMS && <p>{t('refusedMore')}</p>}
    </div>
  );
}
