import { IconArrowRight } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { SignInOptionsQuery } from '../../api/generated/later/graphql.ts';
import { signInToDemonstration } from '../../api/sign-in-questions.ts';
import type { SignedIn } from '../../api/sign-in-questions.ts';
import { domainWord } from '../../state/domain-word.ts';
import { useLanguage } from '../../text/use-language.ts';
import { ActionFailure } from '../pieces/action-failure.tsx';
import classes from './entrance.module.css';

interface DemonstrationSignInsProps {
  readonly people: SignInOptionsQuery['demonstrationSignIns'];
  readonly onAnswer: (answer: SignedIn) => void;
}

/** The invented people of a demonstration: one click each. */
export function DemonstrationSignIns({ people, onAnswer }: DemonstrationSignInsProps) {
  const { t } = useTranslation('signIn');
  const { local } = useLanguage();
  const entering = useMutation({ mutationFn: signInToDemonstration, onSuccess: onAnswer });
  return (
    <section className={classes.try} aria-labelledby="try-title">
      <h2 id="try-title" className={classes.tryTitle}>
        {t('tryTitle')}
      </h2>
      <p className={classes.lead}>{t('tryText')}</p>
      <ul className={classes.tryList}>
        {people.map(({ role, name, description }) => (
          <li key={role}>
            <button
              type="button"
              className={classes.person}
              disabled={entering.isPending}
              onClick={() => {
                entering.mutate(role);
              }}
            >
              <span className={classes.personRole}>{t(`role.${domainWord(role)}`)}</span>
              <span className={classes.personText}>
                {name}. {local(description)}
              </span>
              <IconArrowRight size={18} stroke={1.8} aria-hidden />
            </button>
          </li>
        ))}
      </ul>
      {entering.error && <ActionFailure failure={entering.error} />}
    </section>
  );
}
