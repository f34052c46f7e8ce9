import { Button, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PEOPLE_KEY, disablePerson, enablePerson, erasePerson, peopleQuestion } from '../../api/people-questions.ts';
import type { Person } from '../../api/people-questions.ts';
import { useDates } from '../../text/use-dates.ts';
import { ActionFailure } from '../pieces/action-failure.tsx';
import { Confirm } from '../pieces/confirm.tsx';
import { Badge, Outcome, Row, Rows, Section } from '../pieces/page.tsx';
import { FailureState, LoadingState } from '../pieces/states.tsx';
import { useMe } from '../pieces/use-me.ts';
import classes from './people.module.css';

/** Every account of the site: close it, open it again, or erase it. */
export function AllPeople() {
  const { t } = useTranslation('people');
  const queries = useQueryClient();
  const people = useInfiniteQuery(peopleQuestion());
  const [told, setTold] = useState('');
  const [text, setText] = useState('');
  if (people.isPending) return <LoadingState />;
  if (people.isError) return <FailureState failure={people.error} again={() => void people.refetch()} />;
  const wanted = text.trim().toLowerCase();
  const found = people.data.pages
    .flatMap(({ nodes }) => nodes)
    .filter(({ name, email }) => `${name} ${email ?? ''}`.toLowerCase().includes(wanted));
  const changed = (sentence: string) => {
    setTold(sentence);
    void queries.invalidateQueries({ queryKey: [PEOPLE_KEY] });
  };
  return (
    <Section title={t('people')}>
      <TextInput
        type="search"
        className={classes.which}
        aria-label={t('search')}
        placeholder={t('search')}
        leftSection={<IconSearch size={17} stroke={1.8} aria-hidden />}
        value={text}
        onChange={(event) => {
          setText(event.currentTarget.value);
        }}
      />
      <Outcome>{told}</Outcome>
      {found.length === 0 ? (
        <p className={classes.soft}>{t('peopleNone')}</p>
      ) : (
        <Rows label={t('people')}>
          {found.map((person) => (
            <PersonRow key={person.id} person={person} onChange={changed} />
          ))}
        </Rows>
      )}
      {people.hasNextPage && (
        <div>
          <Button variant="default" loading={people.isFetchingNextPage} onClick={() => void people.fetchNextPage()}>
            {t('more')}
          </Button>
        </div>
      )}
    </Section>
  );
}

function PersonRow({ person, onChange }: { readonly person: Person; readonly onChange: (sentence: string) => void }) {
  const { t } = useTranslation('people');
  const { day } = useDates();
  const me = useMe();
  const { id, name, email, createdAt, disabledAt, erasedAt } = person;
  const opening = useMutation({
    mutationFn: () => enablePerson(id),
    onSuccess: () => {
      onChange(t('wasEnabled', { name }));
    },
  });
  return (
    <Row
      title={
        <>
          {name}
          {id === me?.id && <Badge>{t('me')}</Badge>}
          {erasedAt ? (
            <Badge>{t('erased', { date: day(erasedAt) })}</Badge>
          ) : (
            disabledAt && <Badge>{t('disabled', { date: day(disabledAt) })}</Badge>
          )}
        </>
      }
      facts={
        <>
          {email && <p>{email}</p>}
          <p>{t('since', { date: day(createdAt) })}</p>
        </>
      }
      actions={
        !erasedAt &&
        id !== me?.id && (
          <>
            {disabledAt ? (
              <Button
                variant="default"
                size="compact-md"
                aria-label={t('enableFull', { name })}
                loading={opening.isPending}
                onClick={() => {
                  opening.mutate();
                }}
              >
                {t('enable')}
              </Button>
            ) : (
              <Confirm
                small
                label={t('disable')}
                fullLabel={t('disableFull', { name })}
                title={t('disableTitle', { name })}
                text={t('disableText', { name })}
                yes={t('disableYes')}
                act={() => disablePerson(id)}
                done={() => {
                  onChange(t('wasDisabled', { name }));
                }}
              />
            )}
            <Confirm
              small
              label={t('erase')}
              fullLabel={t('eraseFull', { name })}
              title={t('eraseTitle', { name })}
              text={t('eraseText')}
              yes={t('eraseYes')}
              act={() => erasePerson(id)}
              done={() => {
                onChange(t('wasErased', { name }));
              }}
            />
          </>
        )
      }
    >
      {opening.error && <ActionFailure failure={opening.error} />}
    </Row>
  );
}
