import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { ClassificationSystem } from '../../api/generated/later/graphql.ts';
import { codeSearchQuestion } from '../../api/register-questions.ts';
import type { ChosenCode } from '../../state/stream-form.ts';
import { useLanguage } from '../../text/use-language.ts';
import { useForm } from './form-context.ts';
import { SuggestField } from './suggest-field.tsx';

/** Wastes are named by whole codes, activities on any level. */
const WASTE_LEVEL = 3;

interface CodeFieldProps {
  readonly field: 'wasteCode' | 'activity';
  readonly system: ClassificationSystem;
  readonly label: string;
  readonly help: string;
  readonly typed: string;
  readonly chosen: ChosenCode | null;
  readonly onChange: (typed: string, chosen: ChosenCode | null) => void;
}

/** A code of a list, found by its digits or by words of its title. */
export function CodeField({ field, system, label, help, typed, chosen, onChange }: CodeFieldProps) {
  const { t } = useTranslation('register');
  const { local } = useLanguage();
  const { problemAt } = useForm();
  const [searched] = useDebouncedValue(typed.trim(), 180);
  const search = useQuery({ ...codeSearchQuestion(system, searched), enabled: searched !== '' && !chosen });
  const found = chosen || typed.trim() === '' ? [] : (search.data ?? []);
  const usable = found.filter(({ level }) => system === 'NACE' || level === WASTE_LEVEL);

  function choose(code: string): void {
    const entry = usable.find((candidate) => candidate.code === code);
    if (entry) onChange(entry.displayCode, { code: entry.code, displayCode: entry.displayCode, title: entry.title });
  }

  return (
    <SuggestField
      field={field}
      label={label}
      help={help}
      optional
      problem={problemAt(field)}
      text={chosen ? `${chosen.displayCode} ${local(chosen.title)}` : typed}
      suggestions={usable.map(({ code, displayCode, title, hazardous }) => ({
        id: code,
        label: `${displayCode} ${local(title)}`,
        detail: hazardous ? t('hazardous') : undefined,
      }))}
      searching={search.isFetching && !chosen}
      settled={chosen !== null || (searched === typed.trim() && !search.isFetching)}
      nothing={
        search.isError
          ? t('searchFailed')
          : search.isSuccess && typed.trim() !== '' && !chosen
            ? t('codeNothing')
            : null
      }
      onText={(text) => {
        onChange(text, null);
      }}
      onChoose={choose}
      onLeave={() => {
        const signs = typed.replace(/[\s.*]/g, '');
        const exact = usable.find(({ code }) => code.replace(/[\s.]/g, '') === signs);
        if (!chosen && exact) choose(exact.code);
      }}
      onClear={() => {
        onChange('', null);
      }}
    />
  );
}
