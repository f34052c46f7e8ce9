import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addKnowledgeEntry, changeKnowledgeEntry, findKnowledgeThings } from '../../api/knowledge-questions.ts';
import type { EntryFacts, KnowledgeThing, WrittenEntry } from '../../api/knowledge-questions.ts';
import { capitalised } from '../../state/capitalised.ts';
import { domainWord } from '../../state/domain-word.ts';
import { shareOfPercent, thingName } from '../../state/knowledge-entry.ts';
import { useLanguage } from '../../text/use-language.ts';
import { ActionForm } from '../pieces/action-form.tsx';
import { ChoicesField } from '../pieces/choices-field.tsx';
import type { Choice } from '../pieces/choices-field.tsx';
import { LineField, SelectField } from '../pieces/fields.tsx';
import { Section } from '../pieces/page.tsx';
import classes from './knowledge.module.css';

const EVIDENCES = ['DOCUMENTED', 'PLANNED', 'REFERENCE', 'PRACTICE'] as const;
const MOST_NAMED = 20;
const MOST_TREATMENTS = 3;

/** What a form begins with: an entry that is changed, or a known use that serves as its template. */
export type EntryBegun = Omit<EntryFacts, 'id' | 'version' | 'changedAt' | 'withdrawnAt'> &
  Partial<Pick<EntryFacts, 'id' | 'version'>>;

interface EntryFormProps {
  readonly networkId: string;
  readonly begun: EntryBegun | null;
  readonly done: (sentence: string) => void;
  readonly close: () => void;
}

/** An entry in the writing. */
export function EntryForm({ networkId, begun, done, close }: EntryFormProps) {
  const { t } = useTranslation(['knowledge', 'forms']);
  const { format } = useLanguage();
  const choicesOf = useChoices(begun?.things ?? []);
  const [byProduct, setByProduct] = useState(choicesOf('RESOURCE', begun ? [begun.byProduct] : []));
  const [donors, setDonors] = useState(choicesOf('SECTOR', begun?.donors ?? []));
  const [receivers, setReceivers] = useState(choicesOf('SECTOR', begun?.receivers ?? []));
  const [replaces, setReplaces] = useState(choicesOf('RESOURCE', begun?.replaces ?? []));
  const [treatments, setTreatments] = useState(choicesOf('TREATMENT', begun?.treatments ?? []));
  const id = begun?.id;
  const version = begun?.version;
  const isChange = id !== undefined && version !== undefined;

  function written(given: (name: string) => string): WrittenEntry {
    const limits = { en: given('limitsEn'), da: given('limitsDa') };
    return {
      byProduct: byProduct[0]?.id ?? '',
      donors: idsOf(donors),
      receivers: idsOf(receivers),
      use: { en: given('useEn'), da: given('useDa') },
      replaces: idsOf(replaces),
      treatments: idsOf(treatments),
      evidence: EVIDENCES.find((each) => each === given('evidence')) ?? 'PRACTICE',
      confidence: shareOfPercent(given('confidence')) ?? 0,
      source: given('source'),
      limits: limits.en === '' && limits.da === '' ? null : limits,
    };
  }

  return (
    <Section title={t(isChange ? 'editTitle' : 'addTitle')}>
      <ActionForm
        submit={t('save')}
        label={t(isChange ? 'editTitle' : 'addTitle')}
        keeps
        check={(given) => (shareOfPercent(given('confidence')) === null ? ['confidence', t('confidenceWrong')] : null)}
        send={(given) =>
          isChange ? changeKnowledgeEntry(id, version, written(given)) : addKnowledgeEntry(networkId, written(given))
        }
        done={() => {
          done(t(isChange ? 'changed' : 'added'));
        }}
        beside={
          <Button variant="default" onClick={close}>
            {t('forms:cancel')}
          </Button>
        }
      >
        <div className={classes.fields}>
          <Things name="byProduct" list="RESOURCE" most={1} chosen={byProduct} onChange={setByProduct} />
          <Things name="replaces" list="RESOURCE" most={MOST_NAMED} chosen={replaces} onChange={setReplaces} />
          <Things name="donors" list="SECTOR" most={MOST_NAMED} chosen={donors} onChange={setDonors} />
          <Things name="receivers" list="SECTOR" most={MOST_NAMED} chosen={receivers} onChange={setReceivers} />
          <Line name="useDa" value={begun?.use.da} help={t('useHelp')} required />
          <Line name="useEn" value={begun?.use.en} help={t('useHelp')} required />
          <Things
            name="treatments"
            list="TREATMENT"
            most={MOST_TREATMENTS}
            chosen={treatments}
            onChange={setTreatments}
          />
          <Line name="source" value={begun?.source} help={t('sourceHelp')} required />
          <SelectField
            name="evidence"
            label={t('evidence')}
            value={begun?.evidence ?? 'PRACTICE'}
            choices={EVIDENCES.map((value) => ({ value, label: t(`evidences.${domainWord(value)}`) }))}
          />
          <Line
            name="confidence"
            value={begun ? format.number(begun.confidence * 100) : undefined}
            help={t('confidenceHelp')}
            required
          />
          <Line name="limitsDa" value={begun?.limits?.da} />
          <Line name="limitsEn" value={begun?.limits?.en} />
        </div>
      </ActionForm>
    </Section>
  );
}

function idsOf(choices: readonly Choice[]): string[] {
  return choices.map(({ id }) => id);
}

function useChoices(things: readonly KnowledgeThing[]) {
  const { local } = useLanguage();
  return (list: KnowledgeThing['list'], keys: readonly string[]): readonly Choice[] =>
    keys
      .filter((key) => key !== '')
      .map((key) => ({ id: key, label: capitalised(local(thingName(things, list, key))) }));
}

interface LineProps {
  readonly name: 'useDa' | 'useEn' | 'source' | 'confidence' | 'limitsDa' | 'limitsEn';
  readonly value: string | undefined;
  readonly help?: string;
  readonly required?: boolean;
}

function Line({ name, value, help, required = false }: LineProps) {
  const { t } = useTranslation('knowledge');
  return (
    <LineField
      name={name}
      label={t(name)}
      help={help}
      required={required}
      autoComplete="off"
      {...(value !== undefined && { value })}
    />
  );
}

interface ThingsProps {
  readonly name: 'byProduct' | 'replaces' | 'donors' | 'receivers' | 'treatments';
  readonly list: KnowledgeThing['list'];
  readonly most: number;
  readonly chosen: readonly Choice[];
  readonly onChange: (chosen: readonly Choice[]) => void;
}

function Things({ name, list, most, chosen, onChange }: ThingsProps) {
  const { t } = useTranslation('knowledge');
  const { local, language } = useLanguage();
  return (
    <ChoicesField
      name={name}
      label={t(name)}
      help={t(`${name}Help`)}
      chosen={chosen}
      most={most}
      about={[list, language]}
      find={async (text, signal) =>
        (await findKnowledgeThings(list, text, signal)).map(({ key, name: called }) => ({
          id: key,
          label: capitalised(local(called)),
        }))
      }
      onChange={onChange}
      words={{
        nothing: t('nothing'),
        remove: (called) => t('remove', { name: called }),
        full: t('most', { count: most }),
      }}
    />
  );
}
