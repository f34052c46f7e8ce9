import { ActionIcon, Button, TextInput } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { withoutPermit, withPermit, withPermitChanged } from '../../state/stream-form.ts';
import type { PermitRow } from '../../state/stream-form.ts';
import { elementId, useForm } from './form-context.ts';
import classes from './fields.module.css';

const PARTS = [
  ['name', 'permitName', 'permitNameOf'],
  ['authority', 'permitAuthority', 'permitAuthorityOf'],
  ['reference', 'permitReference', 'permitReferenceOf'],
  ['validTo', 'permitValidTo', 'permitValidToOf'],
] as const satisfies readonly (readonly [keyof Omit<PermitRow, 'id'>, string, string])[];

/** The permits it is handled under, each with its authority, number and end. */
export function PermitRows() {
  const { t } = useTranslation('register');
  const { form, change, problemAt } = useForm();
  const problem = problemAt('permits');
  return (
    <div role="group" aria-labelledby="permits-label" className={classes.quality}>
      <div>
        <p id="permits-label" className={classes.legend}>
          {t('permits')}
        </p>
        <p className={classes.help}>{t('permitsHelp')}</p>
        {problem && <p className={classes.problem}>{problem}</p>}
      </div>
      {form.permits.map((row, index) => (
        <div key={row.id} className={classes.permit}>
          {PARTS.map(([part, placeholder, label]) => (
            <TextInput
              key={part}
              id={elementId(`permits.${row.id}.${part}`)}
              size="sm"
              aria-label={t(label, { number: index + 1 })}
              placeholder={t(placeholder)}
              autoComplete="off"
              value={row[part]}
              error={problemAt(`permits.${row.id}.${part}`)}
              onChange={(event) => {
                const typed = event.currentTarget.value;
                change((before) => withPermitChanged(before, row.id, { [part]: typed }));
              }}
            />
          ))}
          <ActionIcon
            variant="subtle"
            color="gray"
            size={36}
            aria-label={t('removePermit', { number: index + 1 })}
            onClick={() => {
              change((before) => withoutPermit(before, row.id));
            }}
          >
            <IconTrash size={18} stroke={1.7} aria-hidden />
          </ActionIcon>
        </div>
      ))}
      <div>
        <Button
          id={elementId('permits')}
          variant="default"
          size="compact-sm"
          radius="xl"
          leftSection={<IconPlus size={14} aria-hidden />}
          onClick={() => {
            change(withPermit);
          }}
        >
          {t('addPermit')}
        </Button>
      </div>
    </div>
  );
}
