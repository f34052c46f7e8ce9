import { Button } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { NETWORK_KEY, networksQuestion } from '../../api/network-questions.ts';
import { createNetwork } from '../../api/people-questions.ts';
import { slugOf } from '../../state/slug.ts';
import { ActionForm } from '../pieces/action-form.tsx';
import { LineField, TextField } from '../pieces/fields.tsx';
import { Row, Rows, Section } from '../pieces/page.tsx';
import { FailureState, LoadingState } from '../pieces/states.tsx';
import { Team } from './team.tsx';
import classes from './people.module.css';

/** The networks of this site: create one, and give it its secretariat. */
export function NetworksPart() {
  const { t } = useTranslation('people');
  const networks = useQuery(networksQuestion());
  const [open, setOpen] = useState<string | null>(null);
  if (networks.isPending) return <LoadingState />;
  if (networks.isError) return <FailureState failure={networks.error} again={() => void networks.refetch()} />;
  const opened = networks.data.find(({ id }) => id === open);
  return (
    <>
      <Section title={t('networks')}>
        <Rows label={t('networks')}>
          {networks.data.map(({ id, slug, name }) => (
            <Row
              key={id}
              title={<Link to={`/networks/${slug}`}>{name}</Link>}
              actions={
                <Button
                  variant="default"
                  size="compact-md"
                  rightSection={<IconChevronDown size={15} aria-hidden />}
                  aria-expanded={open === id}
                  aria-label={t('networkTeam', { network: name })}
                  onClick={() => {
                    setOpen(open === id ? null : id);
                  }}
                >
                  {t('team')}
                </Button>
              }
            />
          ))}
        </Rows>
      </Section>
      {opened && (
        <Team
          key={opened.id}
          title={t('networkTeam', { network: opened.name })}
          name={opened.name}
          place={{ networkId: opened.id }}
          roles={['secretariat', 'analyst']}
          runs
        />
      )}
      <NewNetwork onCreated={setOpen} />
    </>
  );
}

function NewNetwork({ onCreated }: { readonly onCreated: (id: string) => void }) {
  const { t } = useTranslation(['people', 'shell']);
  const queries = useQueryClient();
  const [key, setKey] = useState(() => crypto.randomUUID());
  const [created, setCreated] = useState('');
  return (
    <Section title={t('networkNew')}>
      <ActionForm
        submit={t('networkCreate')}
        quiet
        doneText={t('networkCreated', { network: created })}
        send={(given) =>
          createNetwork({
            idempotencyKey: key,
            name: given('name'),
            slug: given('slug').trim() || slugOf(given('name')),
            descriptionEn: given('descriptionEn'),
            descriptionDa: given('descriptionDa'),
            startYear: given('startYear').trim() === '' ? null : Number(given('startYear')),
          })
        }
        done={(network) => {
          setCreated(network.name);
          setKey(crypto.randomUUID());
          onCreated(network.id);
          void queries.invalidateQueries({ queryKey: [NETWORK_KEY] });
        }}
      >
        <div className={classes.pair}>
          <LineField name="name" label={t('networkName')} help={t('networkNameHelp')} autoComplete="off" required />
          <LineField name="slug" label={t('networkSlug')} help={t('networkSlugHelp')} autoComplete="off" />
        </div>
        <div className={classes.pair}>
          <TextField
            name="descriptionEn"
            label={t('networkDescription', { language: t('english', { ns: 'shell' }) })}
            autoComplete="off"
            required
          />
          <TextField
            name="descriptionDa"
            label={t('networkDescription', { language: t('danish', { ns: 'shell' }) })}
            autoComplete="off"
            required
          />
        </div>
      </ActionForm>
    </Section>
  );
}
