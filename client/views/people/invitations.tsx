import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PEOPLE_KEY, invitationsQuestion, invite, revokeInvitation } from '../../api/people-questions.ts';
import type { TeamPlace } from '../../api/people-questions.ts';
import { apiWord } from '../../state/api-word.ts';
import { domainWord } from '../../state/domain-word.ts';
import type { Role } from '../../state/me.ts';
import { useDates } from '../../text/use-dates.ts';
import { useLanguage } from '../../text/use-language.ts';
import { ActionForm } from '../pieces/action-form.tsx';
import { Confirm } from '../pieces/confirm.tsx';
import { CopyButton } from '../pieces/copy-button.tsx';
import { LineField, SelectField } from '../pieces/fields.tsx';
import { Row, Rows, Section } from '../pieces/page.tsx';
import classes from './people.module.css';

interface InvitationsProps {
  readonly place: TeamPlace;
  readonly onChange: (sentence: string) => void;
}

/** Who is invited and has not answered yet; an invitation can be called back. */
export function Invitations({ place, onChange }: InvitationsProps) {
  const { t } = useTranslation('people');
  const { day } = useDates();
  const open = useQuery(invitationsQuestion(place)).data ?? [];
  if (open.length === 0) return null;
  return (
    <div>
      <h3 className={classes.subtitle}>{t('waiting')}</h3>
      <Rows label={t('waiting')}>
        {open.map(({ id, email, role, invitedByName, expiresAt }) => {
          const facts = { role: t(`role.${domainWord(role)}`), date: day(expiresAt) };
          const whom = email ?? '';
          return (
            <Row
              key={id}
              title={whom}
              facts={
                invitedByName ? t('waitingFacts', { ...facts, name: invitedByName }) : t('waitingFactsNobody', facts)
              }
              actions={
                <Confirm
                  small
                  label={t('withdraw')}
                  fullLabel={t('withdrawFull', { email: whom })}
                  title={t('withdrawTitle')}
                  text={t('withdrawText', { email: whom })}
                  yes={t('withdraw')}
                  act={() => revokeInvitation(id)}
                  done={() => {
                    onChange(t('withdrawn'));
                  }}
                />
              }
            />
          );
        })}
      </Rows>
    </div>
  );
}

interface InviteFormProps {
  readonly place: TeamPlace;
  readonly name: string;
  readonly roles: readonly Role[];
}

/** Invite somebody by a mailed link. */
export function InviteForm({ place, name, roles }: InviteFormProps) {
  const { t } = useTranslation(['people', 'shell']);
  const { language } = useLanguage();
  const queries = useQueryClient();
  const [key, setKey] = useState(() => crypto.randomUUID());
  const [sent, setSent] = useState<{ readonly email: string; readonly link: string | null } | null>(null);
  return (
    <Section title={t('inviteTo', { place: name })}>
      <ActionForm
        submit={t('inviteDo')}
        doneText={sent && !sent.link ? t('invited', { email: sent.email }) : undefined}
        send={(given) =>
          invite({
            idempotencyKey: key,
            email: given('email').trim(),
            role: apiWord(roles.find((one) => one === given('role')) ?? roles[0] ?? 'member'),
            language: given('language') === 'DA' ? 'DA' : 'EN',
            ...place,
          })
        }
        done={({ link }, given) => {
          setSent({ email: given('email').trim(), link: link ?? null });
          setKey(crypto.randomUUID());
          void queries.invalidateQueries({ queryKey: [PEOPLE_KEY] });
        }}
      >
        <div className={classes.fields}>
          <LineField name="email" type="email" label={t('inviteEmail')} autoComplete="off" required />
          {roles.length > 1 && (
            <SelectField
              name="role"
              label={t('inviteRole')}
              value={roles[0] ?? ''}
              choices={roles.map((one) => ({ value: one, label: t(`role.${one}`) }))}
            />
          )}
          <SelectField
            name="language"
            label={t('inviteLanguage')}
            value={apiWord(language)}
            choices={[
              { value: 'EN', label: t('english', { ns: 'shell' }) },
              { value: 'DA', label: t('danish', { ns: 'shell' }) },
            ]}
          />
        </div>
        <ul className={classes.roleHelp}>
          {roles.map((one) => (
            <li key={one}>
              <strong>{t(`role.${one}`)}</strong>: {t(`roleHelp.${one}`)}
            </li>
          ))}
        </ul>
      </ActionForm>
      {sent?.link && <LinkToPassOn link={sent.link} />}
    </Section>
  );
}

/** A demonstration sends no mail: the link is passed on by hand. */
export function LinkToPassOn({ link }: { readonly link: string }) {
  const { t } = useTranslation('people');
  return (
    <div role="status" className={classes.link}>
      <p>{t('inviteLink')}</p>
      <p className={classes.address}>{link}</p>
      <CopyButton value={link} />
    </div>
  );
}
