import { Button } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { RESOURCE_KINDS } from '../../../src/domain/registry/resource.ts';
import type { ResourceChoiceFragment } from '../../api/generated/later/graphql.ts';
import { resourceSearchQuestion } from '../../api/register-questions.ts';
import { domainWord } from '../../state/domain-word.ts';
import { folded } from '../../state/search.ts';
import { isHeatLike, withProperty } from '../../state/stream-form.ts';
import type { StreamForm } from '../../state/stream-form.ts';
import { chosenResource } from '../../state/stream-form-of.ts';
import { useLanguage } from '../../text/use-language.ts';
import { KindLine } from '../pieces/kind-line.tsx';
import { ChoiceCards } from './choice-cards.tsx';
import { CodeField } from './code-field.tsx';
import { elementId, useForm } from './form-context.ts';
import { FormSection } from './form-section.tsx';
import { SuggestField } from './suggest-field.tsx';
import { TextField } from './text-field.tsx';
import classes from './fields.module.css';

/** Heat without its temperature says little: the row is there to be filled in. */
function withTemperature(form: StreamForm): StreamForm {
  if (!isHeatLike(form) || form.properties.some(({ name }) => name === 'temperature')) return form;
  return withProperty(form, 'temperature', 'degC');
}

function isNamed(resource: ResourceChoiceFragment, typed: string): boolean {
  const words = [resource.name.en, resource.name.da, ...resource.synonyms, resource.wasteCode?.displayCode ?? ''];
  return words.map(folded).includes(folded(typed.trim()));
}

/** What it is: found by any word for it or its waste code, or added. */
export function ResourceSection() {
  const { t } = useTranslation(['register', 'words']);
  const { local } = useLanguage();
  const { form, change, problemAt } = useForm();
  const { resource, resourceText, resourceIsNew } = form;
  const typed = resourceText.trim();
  const [searched] = useDebouncedValue(typed, 150);
  const searching = resource === null && !resourceIsNew;
  const search = useQuery({ ...resourceSearchQuestion(searched), enabled: searched !== '' && searching });
  const found = searching && typed !== '' ? (search.data ?? []) : [];

  function detailOf(kind: ResourceChoiceFragment['kind'], code: string | undefined): string {
    const word = t(`resourceKind.${domainWord(kind)}`, { ns: 'words' });
    return code ? t('chosenKind', { kind: word, code }) : word;
  }

  function choose(answer: ResourceChoiceFragment | undefined): void {
    if (!answer) return;
    change((before) =>
      withTemperature({
        ...before,
        resource: chosenResource(answer),
        resourceText: local(answer.name),
        resourceIsNew: false,
      }),
    );
  }

  function addNew(): void {
    change({ resource: null, resourceIsNew: true });
  }

  const exact = found.filter((candidate) => isNamed(candidate, typed));
  return (
    <FormSection title={t('resource')}>
      <SuggestField
        field="resource"
        label={t('resourceLabel')}
        help={resource ? undefined : t('resourceHelp')}
        placeholder={t('resourcePlaceholder')}
        problem={problemAt('resource')}
        required
        text={resource ? local(resource.name) : resourceText}
        suggestions={found.map((answer) => ({
          id: answer.id,
          label: local(answer.name),
          detail: detailOf(answer.kind, answer.wasteCode?.displayCode),
        }))}
        searching={searching && search.isFetching}
        settled={!searching || (searched === typed && !search.isFetching)}
        nothing={
          search.isError && searching
            ? t('searchFailed')
            : search.isSuccess && searched === typed && typed !== '' && searching
              ? t('resourceNothing')
              : null
        }
        extra={searching && typed.length > 1 ? { label: t('resourceNew', { name: typed }), onChoose: addNew } : null}
        onText={(text) => {
          change({ resourceText: text, resource: null });
        }}
        onChoose={(id) => {
          choose(found.find((answer) => answer.id === id));
        }}
        onLeave={() => {
          if (exact.length === 1) choose(exact[0]);
        }}
        onClear={() => {
          change({ resource: null, resourceText: '', resourceIsNew: false, resourceKind: null });
        }}
      />
      {resource && (
        <p className={classes.told}>
          <KindLine kind={resource.kind} length={34} />
          {t(`resourceKind.${resource.kind}`, { ns: 'words' })}
          {resource.wasteCode && (
            <span>
              {`${t('code', { code: resource.wasteCode.displayCode })} `}
              <span className={classes.soft}>{local(resource.wasteCode.title)}</span>
            </span>
          )}
        </p>
      )}
      {resourceIsNew && (
        <div className={classes.nested}>
          <div className={classes.nestedHead}>
            <p className={classes.soft}>{t('resourceNewNote')}</p>
            <Button
              variant="subtle"
              size="compact-sm"
              onClick={() => {
                change({ resourceIsNew: false });
                document.getElementById(elementId('resource'))?.focus();
              }}
            >
              {t('resourceUndo')}
            </Button>
          </div>
          <ChoiceCards
            field="resourceKind"
            label={t('resourceKind')}
            compact
            value={form.resourceKind}
            choices={RESOURCE_KINDS.map((kind) => ({
              value: kind,
              label: t(`resourceKind.${kind}`, { ns: 'words' }),
              sign: <KindLine kind={kind} length={30} />,
            }))}
            onChoose={(kind) => {
              change((before) => withTemperature({ ...before, resourceKind: kind }));
            }}
          />
          {form.resourceKind !== 'energy' && (
            <CodeField
              field="wasteCode"
              system="EWC"
              label={t('wasteCode')}
              help={t('wasteCodeHelp')}
              typed={form.wasteCodeText}
              chosen={form.wasteCode}
              onChange={(wasteCodeText, wasteCode) => {
                change({ wasteCodeText, wasteCode });
              }}
            />
          )}
        </div>
      )}
      <TextField field="description" label={t('description')} help={t('descriptionHelp')} optional long />
    </FormSection>
  );
}
