import { Button, FileButton } from '@mantine/core';
import { IconFileSpreadsheet, IconFileUpload } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import type { DragEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { LARGEST_SPREADSHEET, uploadSpreadsheet } from '../../api/import-upload.ts';
import type { ImportTarget } from '../../state/import-target.ts';
import { useLanguage } from '../../text/use-language.ts';
import { ActionFailure } from '../pieces/action-failure.tsx';
import { SOLID } from '../pieces/button-colours.ts';
import { ProgressBar } from '../pieces/progress-bar.tsx';
import classes from './import.module.css';

/** What the file dialog offers; what a file is, the server tells by its content. */
const ACCEPTED = '.xlsx,.csv,.tsv,.txt,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
/** Spreadsheets that are surely none of the two. */
const OTHER_FORMAT = /\.(?:xls|xlsb|ods|numbers|pdf|docx?)$/i;

/** The file, dropped or chosen, and how much of it is over the line. */
export function SendFile({ target }: { readonly target: ImportTarget }) {
  const { t } = useTranslation('import');
  const { format } = useLanguage();
  const navigate = useNavigate();
  const [share, setShare] = useState(0);
  const [refused, setRefused] = useState<string | null>(null);
  const [over, setOver] = useState(false);
  const key = useRef('');
  const sending = useMutation({
    mutationFn: (file: File) => uploadSpreadsheet({ target, file, idempotencyKey: key.current }, setShare),
    onSuccess: (id) => navigate(`/import/${id}`),
  });

  function take(files: readonly File[]): void {
    const [file] = files;
    if (!file || sending.isPending) return;
    const { name, size } = file;
    sending.reset();
    setShare(0);
    if (files.length > 1) setRefused(t('oneFile'));
    else if (size > LARGEST_SPREADSHEET) setRefused(t('tooLarge', { name }));
    else if (OTHER_FORMAT.test(name)) setRefused(t('oldFormat', { name }));
    else {
      setRefused(null);
      key.current = crypto.randomUUID();
      sending.mutate(file);
    }
  }

  function drag(event: DragEvent, entered: boolean): void {
    event.preventDefault();
    setOver(entered);
  }

  const file = sending.variables;
  return (
    <>
      <div
        className={classes.drop}
        data-over={over || undefined}
        onDragEnter={(event) => {
          drag(event, true);
        }}
        onDragOver={(event) => {
          drag(event, true);
        }}
        onDragLeave={(event) => {
          drag(event, false);
        }}
        onDrop={(event) => {
          drag(event, false);
          take([...event.dataTransfer.files]);
        }}
      >
        <IconFileSpreadsheet size={40} stroke={1.2} aria-hidden className={classes.dropSign} />
        <p className={classes.dropText}>
          <strong>{t('drop')}</strong> <span className={classes.soft}>{t('or')}</span>
        </p>
        <FileButton
          accept={ACCEPTED}
          inputProps={{ 'aria-label': t('choose') }}
          onChange={(chosen) => {
            if (chosen) take([chosen]);
          }}
        >
          {(props) => (
            <Button
              {...props}
              style={SOLID}
              loading={sending.isPending}
              leftSection={<IconFileUpload size={18} stroke={1.8} aria-hidden />}
            >
              {t('choose')}
            </Button>
          )}
        </FileButton>
        <p className={classes.hint}>{t('accepted')}</p>
      </div>
      {sending.isPending && file && (
        <ProgressBar share={share} label={t('sending', { name: file.name, percent: format.percent(share) })} />
      )}
      {refused !== null && <ActionFailure failure={new Error(refused)} only={[refused]} />}
      {sending.error && (
        <div>
          <ActionFailure failure={sending.error} />
          {file && (
            <Button
              variant="light"
              size="compact-sm"
              onClick={() => {
                sending.mutate(file);
              }}
            >
              {t('sendAgain')}
            </Button>
          )}
        </div>
      )}
    </>
  );
}
