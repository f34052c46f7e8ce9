import { NativeSelect } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ME_KEY } from '../../api/me-question.ts';
import { PEOPLE_KEY, changeRole, removeMembership, teamQuestion } from '../../api/people-questions.ts';
import type { Colleague, TeamPlace } from '../../api/people-questions.ts';
import { apiWord } from '../../state/api-word.ts';
import { domainWord } from '../../state/domain-word.ts';
import type { Role } from '../../state/me.ts';
import { useDates } from '../../text/use-dates.ts';
import { ActionFailure } from '../pieces/action-failure.tsx';
import { Confirm } from '../pieces/confirm.tsx';
import { Badge, Outcome, Row, Rows, Section } from '../pieces/page.tsx';
import { FailureState, LoadingState } from '../pieces/states.tsx';
import { Invitations, InviteForm } from './invitations.tsx';
import classes from './people.module.css';

interface TeamProps {
  readonly title: string;
  readonly text?: string;
  /** Name of the place, for sentences. */
  readonly name: string;
  readonly place: TeamPlace;
  /** The roles that one can have here. */
  readonly roles: readonly Role[];
  /** Whether I may invite, remove, and give roles. */
  readonly runs: boolean;
}

/** The people of a place: who they are, what they are, and who is invited. */
export function Team({ title, text, name, place, roles, runs }: TeamProps) {
  const queries = useQueryClient();
  const team = useQuery(teamQuestion(place));
  const [told, setTold] = useState('');
  function changed(sentence: string): void {
    setTold(sentence);
    void queries.invalidateQueries({ queryKey: [PEOPLE_KEY] });
    void queries.invalidateQueries({ queryKey: [ME_KEY] });
  }
  if (team.isPending) return <LoadingState />;
  if (team.isError) return <FailureState failure={team.error} again={() => void team.refetch()} />;
  return (
    <>
      <Section title={title} text={text}>
        {team.data.length > 0 && (
          <Rows label={title}>
            {team.data.map((colleague) => (
              <ColleagueRow
                key={colleague.membershipId}
                colleague={colleague}
                place={name}
                roles={roles}
                runs={runs}
                onChange={changed}
              />
            ))}
          </Rows>
        )}
        <Outcome>{told}</Outcome>
        {runs && <Invitations place={place} onChange={changed} />}
      </Section>
      {runs && <InviteForm place={place} name={name} roles={roles} />}
    </>
  );
}

interface ColleagueRowProps {
  readonly colleague: Colleague;
  readonly place: string;
  readonly roles: readonly Role[];
  readonly runs: boolean;
  readonly onChange: (sentence: string) => void;
}

function ColleagueRow({ colleague, place, roles, runs, onChange }: ColleagueRowProps) {
  const { t } = useTranslation('people');
  const { day } = useDates();
  const { membershipId, name, email, since, isMe } = colleague;
  const role = domainWord(colleague.role);
  const changing = useMutation({
    mutationFn: (chosen: Role) => changeRole(membershipId, apiWord(chosen)),
    onSuccess: ({ colleague: after }) => {
      onChange(t('roleChanged', { name, role: t(`role.${domainWord(after.role)}`) }));
    },
  });
  return (
    <Row
      title={
        <>
          {name}
          {isMe && <Badge>{t('me')}</Badge>}
        </>
      }
      facts={
        <>
          {email && <p>{email}</p>}
          <p>{t('since', { date: day(since) })}</p>
        </>
      }
      actions={
        runs && !isMe ? (
          <>
            {roles.length > 1 && (
              <NativeSelect
                size="sm"
                aria-label={t('roleOf', { name })}
                value={role}
                disabled={changing.isPending}
                data={roles.map((one) => ({ value: one, label: t(`role.${one}`) }))}
                onChange={(event) => {
                  const chosen = roles.find((one) => one === event.currentTarget.value);
                  if (chosen) changing.mutate(chosen);
                }}
              />
            )}
            <Confirm
              small
              label={t('remove')}
              fullLabel={t('removeFull', { name })}
              title={t('removeTitle', { name })}
              text={t('removeText', { name, place })}
              yes={t('remove')}
              act={() => removeMembership(membershipId)}
              done={() => {
                onChange(t('removed', { name }));
              }}
            />
          </>
        ) : (
          <span className={classes.role}>{t(`role.${role}`)}</span>
        )
      }
    >
      {changing.error && <ActionFailure failure={changing.error} />}
    </Row>
  );
}
