import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { companyFacilitiesQuestion } from '../../api/disclosure-questions.ts';
import { facilitySearchQuestion } from '../../api/register-questions.ts';
import { domainWord } from '../../state/domain-word.ts';
import { folded } from '../../state/search.ts';
import { chosenFacility } from '../../state/stream-form-of.ts';
import { FacilitySign } from '../pieces/facility-sign.tsx';
import { ChoiceCards } from './choice-cards.tsx';
import { elementId, useForm } from './form-context.ts';
import { FormSection } from './form-section.tsx';
import { NewPlace } from './new-place.tsx';
import { SuggestField } from './suggest-field.tsx';
import { isolated } from '../../text/isolated.ts';
import classes from './fields.module.css';

/** Where it leaves or enters: a facility of the network, or a new one. */
export function PlaceSection() {
  const { t } = useTranslation('register');
  const { form, change, companies } = useForm();
  return (
    <FormSection title={t('where')}>
      <ChoiceCards
        field="placeIsNew"
        label={t('where')}
        labelHidden
        compact
        value={form.placeIsNew ? 'new' : 'known'}
        choices={[
          { value: 'known', label: t(companies === null ? 'placeKnown' : 'placeOwn') },
          { value: 'new', label: t('placeNew') },
        ]}
        onChoose={(place) => {
          change({ placeIsNew: place === 'new' });
        }}
      />
      {form.placeIsNew ? <NewPlace /> : <KnownPlace />}
    </FormSection>
  );
}

function KnownPlace() {
  const { t } = useTranslation(['register', 'words']);
  const { form, change, networkId, companies, problemAt } = useForm();
  const { facility, facilityText } = form;
  const typed = facilityText.trim();
  const [searched] = useDebouncedValue(facility ? '' : typed, 150);
  const inNetwork = useQuery({
    ...facilitySearchQuestion(networkId, searched),
    enabled: !facility && companies === null,
  });
  const own = useQuery({
    ...companyFacilitiesQuestion(companies?.map(({ id }) => id) ?? [], networkId),
    enabled: !facility && companies !== null,
  });
  const search = companies === null ? inNetwork : own;
  const fits = ({ name, place }: { readonly name: string; readonly place: string | null }) =>
    companies === null || folded(`${name} ${place ?? ''}`).includes(folded(searched));
  const found = facility ? [] : (search.data ?? []).filter((one) => one.status !== 'CLOSED' && fits(one));

  function choose(id: string): void {
    const answer = found.find((candidate) => candidate.id === id);
    if (answer) change({ facility: chosenFacility(answer), facilityText: answer.name });
  }

  function addNew(): void {
    change((before) => ({ ...before, placeIsNew: true, facilityName: before.facilityName || typed, facilityText: '' }));
    // The field is there once the page is drawn anew.
    setTimeout(() => document.getElementById(elementId(typed ? 'organisationName' : 'facilityName'))?.focus());
  }

  return (
    <>
      <SuggestField
        field="facility"
        label={t('facility')}
        help={facility ? undefined : t(companies === null ? 'facilityHelp' : 'facilityOwnHelp')}
        placeholder={t('facilityPlaceholder')}
        problem={problemAt('facility')}
        required
        text={facility?.name ?? facilityText}
        suggestions={found.map(({ id, name, kind, organisation, place }) => ({
          id,
          label: name,
          detail: [
            organisation.name === name ? null : organisation.name,
            place,
            t(`facilityKind.${domainWord(kind)}`, { ns: 'words' }),
          ]
            .filter((part) => part !== null)
            .map(isolated)
            .join(' · '),
        }))}
        searching={search.isFetching && !facility && typed !== ''}
        settled={facility !== null || (searched === typed && !search.isFetching)}
        nothing={
          search.isError
            ? t('searchFailed')
            : search.isSuccess && !facility
              ? t(companies === null ? 'facilityNothing' : 'facilityOwnNothing')
              : null
        }
        extra={
          facility ? null : { label: typed ? t('facilityNew', { name: typed }) : t('facilityAddNew'), onChoose: addNew }
        }
        onText={(text) => {
          change({ facilityText: text, facility: null });
        }}
        onChoose={choose}
        onLeave={() => {
          const exact = typed === '' ? [] : found.filter(({ name }) => folded(name) === folded(typed));
          if (exact.length === 1 && exact[0]) choose(exact[0].id);
        }}
        onClear={() => {
          change({ facility: null, facilityText: '' });
        }}
      />
      {facility && (
        <p className={classes.told}>
          <FacilitySign kind={facility.kind} />
          {[facility.organisation === facility.name ? null : facility.organisation, facility.place]
            .filter((part) => part !== null)
            .map(isolated)
            .join(' · ') || t(`facilityKind.${facility.kind}`, { ns: 'words' })}
        </p>
      )}
    </>
  );
}
