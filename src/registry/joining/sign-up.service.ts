import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { EntityManager } from 'typeorm';
import type { OrganisationKind } from '../../domain/registry/organisation.ts';
import type { Language } from '../../domain/text.ts';
import { AccountPost } from '../../identity/account/credentials.service.ts';
import { linkOver, nameOrThrow, emailOrThrow } from '../../identity/account-problems.ts';
import { ChallengeService } from '../../identity/challenge.service.ts';
import { emailTakenLetter } from '../../identity/mails/account-letters.ts';
import { giveRole } from '../../identity/membership/membership.rows.ts';
import { NewAccount } from '../../identity/membership/new-account.service.ts';
import type { Visit } from '../../identity/visit.ts';
import { ProblemError } from '../../platform/problem-error.ts';
import { organisationKnown } from './joining-problems.ts';
import { confirmSignUpLetter } from './joining-letters.ts';
import { JoiningPost, type Asked } from './joining-post.service.ts';
import { askToTakePart, organisationOfName, requireNetwork, storeOrganisation } from './participation.rows.ts';

export interface SignUp {
  readonly name: string;
  readonly email: string;
  readonly password: string;
  readonly language?: Language | null;
  readonly organisationName: string;
  readonly organisationKind?: OrganisationKind | null;
  readonly networkId: string;
}

interface AskedFor {
  readonly name: string;
  readonly email: string;
  readonly language: Language;
  readonly passwordHash: string;
  readonly organisationName: string;
  readonly organisationKind: OrganisationKind;
  readonly networkId: string;
}

const MINUTES = 24 * 60;

/** People who register their company themselves: nothing is stored of it before the mailed link shows that the address is theirs. */
@Injectable()
export class SignUpPost {
  constructor(
    private readonly post: AccountPost,
    private readonly joining: JoiningPost,
  ) {}

  allows(email: string, visit: Visit): Promise<boolean> {
    return this.post.allows('signUp', email, visit);
  }

  later(work: () => Promise<void>): void {
    this.post.later(work);
  }

  sayTaken(email: string, language: Language): void {
    this.post.send(emailTakenLetter(), email, language);
  }

  sendLink({ email, language, organisationName }: AskedFor, network: string, token: string): void {
    const url = this.post.link('/confirm-sign-up', token);
    this.post.send(confirmSignUpLetter(url, organisationName, network), email, language);
  }

  tellSecretariat(asked: Asked): void {
    this.joining.tellSecretariat(asked);
  }
}

@Injectable()
export class SignUpService {
  constructor(
    private readonly manager: EntityManager,
    private readonly challenges: ChallengeService,
    private readonly accounts: NewAccount,
    private readonly letters: SignUpPost,
  ) {}

  /** Throws what is wrong with the input. Whether the address has an account is told by mail alone. */
  async signUp(visit: Visit, input: SignUp, language: Language): Promise<void> {
    const name = nameOrThrow(input.name);
    const email = emailOrThrow(input.email);
    const organisationName = nameOrThrow(input.organisationName, ['organisationName']);
    this.accounts.checkPassword({ name, email }, input.password);
    const network = await requireNetwork(this.manager, input.networkId);
    if ((await organisationOfName(this.manager, organisationName)) !== null) {
      throw new ProblemError([organisationKnown(['organisationName'])]);
    }
    const asked: AskedFor = {
      name,
      email,
      language: input.language ?? language,
      passwordHash: await this.accounts.hash(input.password),
      organisationName,
      organisationKind: input.organisationKind ?? 'company',
      networkId: input.networkId,
    };
    if (!(await this.letters.allows(email, visit))) return;
    this.letters.later(async () => {
      const holder = await this.accounts.languageOf(email);
      if (holder !== null) {
        this.letters.sayTaken(email, holder);
        return;
      }
      const token = await this.challenges.begin('signUp', { personId: null, content: asked, minutes: MINUTES });
      this.letters.sendLink(asked, network, token);
    });
  }

  /** Stores person and company, asks the network, and signs in. Gives the person. */
  async confirm(visit: Visit, token: string): Promise<string> {
    const made = await this.manager.transaction(async (manager) => {
      const taken = await this.challenges.take<AskedFor>('signUp', token, manager);
      if (taken === null) throw new ProblemError([linkOver()]);
      const { organisationName, organisationKind, networkId, ...person } = taken.content;
      const personId = await this.accounts.store(manager, person);
      const organisationId = randomUUID();
      await storeOrganisation(manager, { id: organisationId, name: organisationName, kind: organisationKind });
      await giveRole(manager, personId, 'companyAdministrator', { organisationId, networkId: null });
      await requireNetwork(manager, networkId);
      await askToTakePart(manager, networkId, organisationId);
      return { personId, organisationId, networkId };
    });
    await this.accounts.signIn(visit, made.personId);
    this.letters.tellSecretariat(made);
    return made.personId;
  }
}

/** The mails of a sign-up. */
