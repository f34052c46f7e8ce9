import { Button } from '@mantine/core';
import { IconFingerprint } from '@tabler/icons-react';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { signIn, signInOptionsQuestion, signInWithPasskey } from '../../api/sign-in-questions.ts';
import type { SecondFactor, SignedIn } from '../../api/sign-in-questions.ts';
import { safeReturn } from '../../state/me.ts';
import { ActionFailure } from '../pieces/action-failure.tsx';
import { ActionForm } from '../pieces/action-form.tsx';
import { SOLID } from '../pieces/button-colours.ts';
import { LineField, PasswordField } from '../pieces/fields.tsx';
import { useMe } from '../pieces/use-me.ts';
import { DemonstrationSignIns } from './demonstration-sign-ins.tsx';
import { CookieNote, Entrance } from './entrance.tsx';
import { SecondFactorStep } from './second-factor-step.tsx';
import { useSignedIn } from './use-signed-in.ts';
import classes from './entrance.module.css';

/** Sign in, in one of the ways that this site offers, and go on to where one wanted to be. */
export default function SignInPage() {
  const { t } = useTranslation('signIn');
  const [address] = useSearchParams();
  const next = safeReturn(address.get('next'));
  const options = useQuery(signInOptionsQuestion()).data;
  const me = useMe();
  const goOn = useSignedIn(next);
  const [second, setSecond] = useState<SecondFactor | null>(null);

  function answered({ me: signedIn, secondFactor }: SignedIn): void {
    if (signedIn) void goOn(signedIn);
    else setSecond(secondFactor);
  }

  // Some changes are asked for by who has just signed in alone.
  if (me && !address.has('again')) {
    return (
      <Entrance title={t('alreadyTitle')} lead={t('alreadyText', { name: me.name })}>
        <Button component={Link} to={next} style={SOLID}>
          {t('goOn')}
        </Button>
      </Entrance>
    );
  }
  if (second) {
    return (
      <SecondFactorStep
        factor={second}
        onAnswer={answered}
        onBack={() => {
          setSecond(null);
        }}
      />
    );
  }
  const people = options?.demonstrationSignIns ?? [];
  return (
    <Entrance
      title={t('title')}
      beside={people.length > 0 && <DemonstrationSignIns people={people} onAnswer={answered} />}
      below={
        <>
          <p>
            {t('noAccount')} <Link to="/join">{t('join')}</Link>
          </p>
          <CookieNote />
        </>
      }
    >
      <ActionForm
        submit={t('submit')}
        keeps
        send={(given) => signIn({ email: given('email'), password: given('password') })}
        done={answered}
        beside={<Link to="/forgotten-password">{t('forgotten')}</Link>}
      >
        <LineField name="email" type="email" label={t('email')} autoComplete="username" required takesFocus />
        <PasswordField name="password" label={t('password')} autoComplete="current-password" />
      </ActionForm>
      {options && (options.signInOptions.passkeys || options.signInOptions.openIdConnectName) && (
        <OtherWays
          passkeys={options.signInOptions.passkeys}
          provider={options.signInOptions.openIdConnectName ?? null}
          next={next}
          onAnswer={answered}
        />
      )}
    </Entrance>
  );
}

/** What the server says in the address when signing in through the provider did not work. */
const OPEN_ID_PROBLEMS = ['PROVIDER_UNAVAILABLE', 'PROVIDER_REFUSED', 'NOT_INVITED'] as const;

interface OtherWaysProps {
  readonly passkeys: boolean;
  /** Name of the OpenID Connect provider. */
  readonly provider: string | null;
  readonly next: string;
  readonly onAnswer: (answer: SignedIn) => void;
}

/** Without a password. */
function OtherWays({ passkeys, provider, next, onAnswer }: OtherWaysProps) {
  const { t } = useTranslation('signIn');
  const [address] = useSearchParams();
  const problem = OPEN_ID_PROBLEMS.find((one) => one === address.get('problem'));
  const asking = useMutation({ mutationFn: signInWithPasskey, onSuccess: onAnswer });
  return (
    <>
      <p className={classes.or}>{t('or')}</p>
      <div className={classes.others}>
        {passkeys && (
          <Button
            variant="default"
            leftSection={<IconFingerprint size={19} stroke={1.7} aria-hidden />}
            loading={asking.isPending}
            onClick={() => {
              asking.mutate();
            }}
          >
            {t('passkey')}
          </Button>
        )}
        {asking.error && <ActionFailure failure={asking.error} />}
        {provider && (
          <Button component="a" variant="default" href={`/sign-in/oidc/start?to=${encodeURIComponent(next)}`}>
            {t('openId', { name: provider })}
          </Button>
        )}
        {provider && problem && <p role="alert">{t(`openIdProblem.${problem}`, { name: provider })}</p>}
      </div>
    </>
  );
}
