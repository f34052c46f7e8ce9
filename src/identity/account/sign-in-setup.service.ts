import { Injectable } from '@nestjs/common';
import type { Problem } from '../../domain/problem.ts';
import { ProblemError } from '../../platform/problem-error.ts';
import { AuthenticatorAppService, type AuthenticatorAppSetup } from '../signing-in/authenticator-app.service.ts';
import { PasskeyService, type Passkey, type PasskeyStep } from '../signing-in/passkey.service.ts';
import { RecoveryCodeService } from '../signing-in/recovery-code.service.ts';
import { SecondFactorSetup } from '../signing-in/second-factor.service.ts';
import type { Viewer } from '../viewer.ts';
import type { Visit } from '../visit.ts';
import { AccountService } from './account.service.ts';

/** The second factor of who asks. Every step needs a fresh sign-in: a browser left open must not be enough. */
@Injectable()
export class SecondFactorOfMine {
  constructor(
    private readonly accounts: AccountService,
    private readonly app: AuthenticatorAppService,
    private readonly setup: SecondFactorSetup,
    private readonly recoveryCodes: RecoveryCodeService,
  ) {}

  async start(viewer: Viewer, visit: Visit): Promise<AuthenticatorAppSetup> {
    const { id, email, name } = await this.accounts.freshAccount(viewer, visit);
    const setup = await this.app.start(id, email ?? name);
    if (setup === null) throw new ProblemError([appIsOn()]);
    return setup;
  }

  async confirm(viewer: Viewer, visit: Visit, code: string): Promise<string[]> {
    const { id } = await this.accounts.freshAccount(viewer, visit);
    return this.setup.confirm(id, code);
  }

  async remove(viewer: Viewer, visit: Visit): Promise<string> {
    const { id } = await this.accounts.freshAccount(viewer, visit);
    await this.setup.remove(id);
    return id;
  }

  async newRecoveryCodes(viewer: Viewer, visit: Visit): Promise<string[]> {
    const { id } = await this.accounts.freshAccount(viewer, visit);
    if (!(await this.app.isOn(id))) throw new ProblemError([appIsOff()]);
    return this.recoveryCodes.makeNew(id);
  }
}

/** The passkeys of who asks. */
@Injectable()
export class PasskeysOfMine {
  constructor(
    private readonly accounts: AccountService,
    private readonly passkeys: PasskeyService,
  ) {}

  async start(viewer: Viewer, visit: Visit): Promise<PasskeyStep> {
    return this.passkeys.startRegistration(await this.accounts.freshAccount(viewer, visit));
  }

  async register(
    viewer: Viewer,
    visit: Visit,
    input: { step: string; answer: string; name: string },
  ): Promise<Passkey> {
    const { id } = await this.accounts.freshAccount(viewer, visit);
    return this.passkeys.register(id, input);
  }

  async rename(viewer: Viewer, visit: Visit, input: { id: string; name: string }): Promise<string> {
    const { id } = await this.accounts.freshAccount(viewer, visit);
    await this.passkeys.rename(id, input.id, input.name);
    return id;
  }

  async remove(viewer: Viewer, visit: Visit, passkeyId: string): Promise<string> {
    const { id } = await this.accounts.freshAccount(viewer, visit);
    await this.passkeys.remove(id, passkeyId);
    return id;
  }
}

function appIsOn(): Problem {
  return {
    kind: 'conflict',
    code: 'AUTHENTICATOR_APP_IS_ON',
    path: [],
    message: {
      en: 'An authenticator app is set up already. Remove it first.',
      da: 'Der er allerede sat en godkendelsesapp op. Fjern den først.',
    },
  };
}

function appIsOff(): Problem {
  return {
    kind: 'conflict',
    code: 'AUTHENTICATOR_APP_IS_OFF',
    path: [],
    message: {
      en: 'Recovery codes stand in for an authenticator app: set one up first.',
      da: 'Gendannelseskoder træder i stedet for en godkendelsesapp: sæt først en op.',
    },
  };
}
