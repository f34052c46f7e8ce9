import { NativeSelect } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { readImportAgain } from '../../api/import-questions.ts';
import type { ImportFacts } from '../../api/import-questions.ts';
import type { CsvDelimiter, TextEncoding } from '../../api/generated/later/graphql.ts';
import { ActionFailure } from '../pieces/action-failure.tsx';
import classes from './import.module.css';

const ENCODINGS: Readonly<Record<TextEncoding, string>> = {
  UTF_8: 'UTF-8',
  WINDOWS_1252: 'Windows-1252',
  UTF_16LE: 'UTF-16 (LE)',
  UTF_16BE: 'UTF-16 (BE)',
};
const DELIMITERS: Readonly<Record<CsvDelimiter, string>> = { SEMICOLON: ';', COMMA: ',', TAB: '\t', BAR: '|' };

/** The key of a value; undefined where none has it. */
function keyOf<Key extends string>(all: Readonly<Record<Key, string>>, value: string | null | undefined) {
  return (Object.keys(all) as Key[]).find((key) => all[key].toLowerCase() === value?.toLowerCase());
}

/** How a CSV writes its letters and ends its cells: found out, and corrected where that was wrong. */
export function ReadAgain({
  found,
  goneOn,
}: {
  readonly found: ImportFacts;
  readonly goneOn: (now: ImportFacts) => void;
}) {
  const { t } = useTranslation('import');
  const reading = useMutation({ mutationFn: readImportAgain, onSuccess: goneOn });
  const encoding = keyOf(ENCODINGS, found.encoding);
  const delimiter = keyOf(DELIMITERS, found.delimiter);
  const now = { id: found.id, encoding: encoding ?? null, delimiter: delimiter ?? null };
  return (
    <>
      <div className={classes.fields}>
        <NativeSelect
          label={t('encoding')}
          description={t('encodingHelp')}
          value={encoding ?? ''}
          disabled={reading.isPending}
          data={[
            ...(encoding ? [] : [{ value: '', label: found.encoding ?? '' }]),
            ...Object.entries(ENCODINGS).map(([value, label]) => ({ value, label })),
          ]}
          onChange={(event) => {
            const chosen = event.currentTarget.value;
            if (chosen in ENCODINGS) reading.mutate({ ...now, encoding: chosen as TextEncoding });
          }}
        />
        <NativeSelect
          label={t('delimiter')}
          description={t('delimiterHelp')}
          value={delimiter ?? ''}
          disabled={reading.isPending}
          data={[
            ...(delimiter ? [] : [{ value: '', label: found.delimiter ?? '' }]),
            ...(Object.keys(DELIMITERS) as CsvDelimiter[]).map((value) => ({
              value,
              label: t(`delimiterOf.${value}`),
            })),
          ]}
          onChange={(event) => {
            const chosen = event.currentTarget.value;
            if (chosen in DELIMITERS) reading.mutate({ ...now, delimiter: chosen as CsvDelimiter });
          }}
        />
      </div>
      {reading.error && <ActionFailure failure={reading.error} />}
    </>
  );
}
