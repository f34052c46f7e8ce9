import { Button, NativeSelect } from '@mantine/core';
import { IconHistory, IconInfoCircle } from '@tabler/icons-react';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DISCLOSURE_LEVEL_RECORDS } from '../../../src/domain/disclosure/disclosure-level.ts';
import { importFieldsQuestion, mapImport } from '../../api/import-questions.ts';
import type { ImportFacts } from '../../api/import-questions.ts';
import type { MapImportInput } from '../../api/generated/later/graphql.ts';
import { myFacilitiesQuestion } from '../../api/my-streams-questions.ts';
import { apiWord } from '../../state/api-word.ts';
import { domainWord } from '../../state/domain-word.ts';
import { mappingInput, mappingOf, surveysOf, toldOf } from '../../state/import-mapping.ts';
import { useLanguage } from '../../text/use-language.ts';
import { ActionFailure } from '../pieces/action-failure.tsx';
import { SOLID } from '../pieces/button-colours.ts';
import { Section } from '../pieces/page.tsx';
import { FailureState, LoadingState } from '../pieces/states.tsx';
import { ReadAgain } from './read-again.tsx';
import { SheetColumns } from './sheet-columns.tsx';
import classes from './import.module.css';

interface ColumnsStepProps {
  readonly found: ImportFacts;
  readonly goneOn: (now: ImportFacts) => void;
  /** Where the rows are there already; null where they have not been checked yet. */
  readonly back: (() => void) | null;
}

/** How the file was understood, to be changed and confirmed. */
export function ColumnsStep({ found, goneOn, back }: ColumnsStepProps) {
  const { t } = useTranslation('import');
  const { local } = useLanguage();
  const surveys = useMemo(() => surveysOf(found.sheets), [found.sheets]);
  const [mapping, setMapping] = useState(() => mappingOf(found.mapping ?? { newFacilities: [], sheets: [] }, surveys));
  const [level, setLevel] = useState<string>(domainWord(found.level));
  const [facilityId, setFacilityId] = useState(found.facilityId ?? '');
  const fields = useQuery(importFieldsQuestion());
  const confirming = useMutation({ mutationFn: (input: MapImportInput) => mapImport(input), onSuccess: goneOn });
  const told = useMemo(() => toldOf(mapping, surveys, found.questions), [mapping, surveys, found.questions]);
  if (fields.isError) return <FailureState failure={fields.error} again={() => void fields.refetch()} />;
  if (!fields.data) return <LoadingState />;
  const general = told.problems.filter(({ code }) => code === 'NO_SHEET_INCLUDED');

  return (
    <>
      <Section
        title={t('columnsTitle')}
        text={<p>{back ? t('columnsAgainText') : t('columnsText')}</p>}
        action={
          back && (
            <Button variant="default" size="sm" onClick={back}>
              {t('columnsBack')}
            </Button>
          )
        }
      >
        {found.isRemembered && (
          <p className={classes.note}>
            <IconHistory size={18} stroke={1.8} aria-hidden /> {t('remembered')}
          </p>
        )}
        {found.notes.map(({ code, message }) => (
          <p key={code + message.en} className={classes.note}>
            <IconInfoCircle size={18} stroke={1.8} aria-hidden /> {local(message)}
          </p>
        ))}
        {found.format === 'csv' && <ReadAgain found={found} goneOn={goneOn} />}
      </Section>
      {mapping.sheets.map((sheet, place) => {
        const survey = surveys.find(({ name }) => name === sheet.sheet);
        return (
          survey && (
            <SheetColumns
              key={sheet.sheet}
              sheet={sheet}
              place={place}
              survey={survey}
              mapping={mapping}
              told={told}
              fields={fields.data}
              change={setMapping}
            />
          )
        );
      })}
      <Section title={t('allTitle')}>
        {found.organisationId && (
          <div className={classes.fields}>
            <FacilityChoice
              companyId={found.organisationId}
              networkId={found.networkId}
              value={facilityId}
              choose={setFacilityId}
            />
            <NativeSelect
              label={t('level')}
              value={level}
              data={DISCLOSURE_LEVEL_RECORDS.map(({ id, label }) => ({ value: id, label: local(label) }))}
              onChange={(event) => {
                setLevel(event.currentTarget.value);
              }}
            />
          </div>
        )}
        {general.length > 0 && (
          <ActionFailure failure={new Error()} only={general.map(({ message }) => local(message))} />
        )}
        {confirming.error && <ActionFailure failure={confirming.error} />}
        {told.problems.length > 0 && (
          <p role="status" className={classes.doubt}>
            {t('problemsFirst', { count: told.problems.length })}
          </p>
        )}
        <div className={classes.buttons}>
          <Button
            style={SOLID}
            disabled={told.problems.length > 0}
            loading={confirming.isPending}
            onClick={() => {
              const record = DISCLOSURE_LEVEL_RECORDS.find(({ id }) => id === level);
              confirming.mutate({
                id: found.id,
                version: found.version,
                mapping: mappingInput(mapping),
                level: record ? apiWord(record.id) : null,
                facilityId: facilityId === '' ? null : facilityId,
              });
            }}
          >
            {t('confirmColumns')}
          </Button>
        </div>
      </Section>
    </>
  );
}

interface FacilityChoiceProps {
  readonly companyId: string;
  readonly networkId: string;
  readonly value: string;
  readonly choose: (id: string) => void;
}

/** The facility of rows that name none. */
function FacilityChoice({ companyId, networkId, value, choose }: FacilityChoiceProps) {
  const { t } = useTranslation('import');
  const facilities = useQuery(myFacilitiesQuestion(companyId)).data ?? [];
  const here = facilities.filter(({ network }) => network.id === networkId);
  return (
    <NativeSelect
      label={t('facility')}
      value={value}
      data={[{ value: '', label: t('facilityNone') }, ...here.map(({ id, name }) => ({ value: id, label: name }))]}
      onChange={(event) => {
        choose(event.currentTarget.value);
      }}
    />
  );
}
