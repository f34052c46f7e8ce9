import { Injectable } from '@nestjs/common';
import { EntityManager } from 'typeorm';
import { ProblemError } from '../../platform/problem-error.ts';
import { codeWrong, signInRefused, stepOver } from '../account-problems.ts';
import { ChallengeService } from '../challenge.service.ts';
import type { Visit } from '../visit.ts';
import { AuthenticatorAppService } from './authenticator-app.service.ts';
import { PasskeyService } from './passkey.service.ts';
import { RecoveryCodeService } from './recovery-code.service.ts';
import { SlowDown } from './slow-down.service.ts';

export type SecondFactorMethod = 'authenticatorApp' | 'passkey' | 'recoveryCode';

export interface SecondFactorStep {
  readonly step: string;
  readonly methods: SecondFactorMethod[];
  /** JSON text for the browser; null where there is no passkey. */
  readonly passkeyOptions: string | null;
}

/** After the password one has ten minutes, and five tries; over many such steps `SlowDown` counts. */
const MINUTES = 10;
const TRIES = 5;

/** What is asked for after the password, of those who have set it up. */
@Injectable()
export class SecondFactorService {
  constructor(
    private readonly challenges: ChallengeService,
    private readonly app: AuthenticatorAppService,
    private readonly passkeys: PasskeyService,
    private readonly recoveryCodes: RecoveryCodeService,
    private readonly slowDown: SlowDown,
  ) {}

  /** Begins the second step of a sign-in; null where the person has none set up. A passkey alone is no second factor that is asked for. */
  async begin(personId: string): Promise<SecondFactorStep | null> {
    if (!(await this.app.isOn(personId))) return null;
    const passkey = await this.passkeys.optionsFor(personId);
    const hasCodes = (await this.recoveryCodes.left(personId)) > 0;
    const step = await this.challenges.begin('secondFactor', {
      personId,
      content: { passkeyChallenge: passkey?.challenge ?? null },
      minutes: MINUTES,
    });
    return {
      step,
      methods: [
        ...(passkey === null ? [] : ['passkey' as const]),
        'authenticatorApp',
        ...(hasCodes ? ['recoveryCode' as const] : []),
      ],
      passkeyOptions: passkey === null ? null : JSON.stringify(passkey),
    };
  }

  /** The person whose sign-in this finishes. Throws STEP_OVER, CODE_WRONG or SIGN_IN_REFUSED, or a TooManyRequestsError. */
  async finish(
    visit: Visit,
    { step, method, answer }: { readonly step: string; readonly method: SecondFactorMethod; readonly answer: string },
  ): Promise<string> {
    const open = await this.challenges.tryAt<{ passkeyChallenge: string | null }>('secondFactor', step, TRIES);
    if (typeof open?.personId !== 'string') throw new ProblemError([stepOver()]);
    // Who knows the password begins as many steps as he likes: the tries of all of them count together.
    const attempt = await this.slowDown.attempt('secondFactor', open.personId, visit.address);
    await this.#check(open.personId, method, answer, open.content.passkeyChallenge);
    await attempt.succeeded();
    const taken = await this.challenges.take('secondFactor', step);
    if (taken === null) throw new ProblemError([stepOver()]);
    return open.personId;
  }

  async #check(personId: string, method: SecondFactorMethod, answer: string, challenge: string | null): Promise<void> {
    switch (method) {
      case 'authenticatorApp':
        if (await this.app.takes(personId, answer)) return;
        throw new ProblemError([codeWrong(['answer'])]);
      case 'recoveryCode':
        if (await this.recoveryCodes.takes(personId, answer)) return;
        throw new ProblemError([codeWrong(['answer'])]);
      case 'passkey':
        if (challenge === null) throw new ProblemError([stepOver()]);
        if ((await this.passkeys.personOf(answer, challenge)) === personId) return;
        throw new ProblemError([signInRefused()]);
    }
  }
}

/** Whether anybody may be asked for a second factor, and turning it off: what a person sets up for themselves. */
@Injectable()
export class SecondFactorSetup {
  constructor(
    private readonly manager: EntityManager,
    private readonly app: AuthenticatorAppService,
    private readonly recoveryCodes: RecoveryCodeService,
  ) {}

  /** Turns the second factor on, once the first code shows that the app has it; gives the recovery codes. */
  async confirm(personId: string, code: string): Promise<string[]> {
    if (!(await this.app.confirm(personId, code))) throw new ProblemError([codeWrong(['code'])]);
    return this.recoveryCodes.makeNew(personId);
  }

  async remove(personId: string): Promise<void> {
    await this.manager.transaction(async (manager) => {
      await manager.query('DELETE FROM totp WHERE person_id = $1', [personId]);
      await manager.query('DELETE FROM recovery_code WHERE person_id = $1', [personId]);
      await manager.query(`DELETE FROM challenge WHERE person_id = $1 AND kind = 'secondFactor'`, [personId]);
    });
  }
}
