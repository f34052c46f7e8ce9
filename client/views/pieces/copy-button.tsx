import { Button } from '@mantine/core';
import { IconCopy } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

/** Puts a text on the clipboard, and says so. */
export function CopyButton({ value }: { readonly value: string }) {
  const { t } = useTranslation('forms');
  const [copied, setCopied] = useState(false);
  return (
    <span>
      <Button
        variant="default"
        leftSection={<IconCopy size={17} stroke={1.8} aria-hidden />}
        onClick={() => {
          // Where the browser has no clipboard for us, the text can still be selected.
          navigator.clipboard.writeText(value).then(
            () => {
              setCopied(true);
            },
            () => undefined,
          );
        }}
      >
        {t('copy')}
      </Button>{' '}
      <span role="status">{copied && t('copied')}</span>
    </span>
  );
}
