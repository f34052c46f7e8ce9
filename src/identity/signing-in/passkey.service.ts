import { Injectable } from '@nestjs/common';
import {
  generateAuthenticationOptions,
  generateRegistrationOptions,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
  type AuthenticationResponseJSON,
  type PublicKeyCredentialRequestOptionsJSON,
  type RegistrationResponseJSON,
} from '@simplewebauthn/server';
import { EntityManager } from 'typeorm';
import { ProblemError } from '../../platform/problem-error.ts';
import { SiteAddress } from '../../platform/site-address.ts';
import { nameOrThrow, notFoundHere, passkeyRefused, stepOver } from '../account-problems.ts';
import { ChallengeService } from '../challenge.service.ts';

export interface PasskeyStep {
  readonly step: string;
  /** JSON text for the browser. */
  readonly options: string;
}

export interface Passkey {
  readonly id: string;
  readonly name: string;
  readonly createdAt: Date;
  readonly lastUsedAt: Date | null;
}

interface PasskeyRow {
  readonly id: string;
  readonly personId: string;
  readonly credentialId: string;
  readonly publicKey: Buffer;
  readonly counter: string;
  readonly transports: string[];
}

const MINUTES = 5;
const MOST_PASSKEYS = 20;
const COLUMNS = `id, name, created_at AS "createdAt", last_used_at AS "lastUsedAt"`;

/** Passkeys (WebAuthn): a key pair in a person's device, bound to this site's address, used by fingerprint, face or PIN. */
@Injectable()
export class PasskeyService {
  constructor(
    private readonly manager: EntityManager,
    private readonly challenges: ChallengeService,
    private readonly site: SiteAddress,
  ) {}

  list(personId: string): Promise<Passkey[]> {
    return this.manager.query(`SELECT ${COLUMNS} FROM passkey WHERE person_id = $1 ORDER BY created_at, id`, [
      personId,
    ]);
  }

  async startRegistration(person: {
    readonly id: string;
    readonly name: string;
    readonly email: string | null;
  }): Promise<PasskeyStep> {
    const known = await this.#rowsOf(person.id);
    const options = await generateRegistrationOptions({
      rpName: 'Symbiosis Exchange',
      rpID: this.site.host,
      userID: new TextEncoder().encode(person.id),
      userName: person.email ?? person.name,
      userDisplayName: person.name,
      attestationType: 'none',
      excludeCredentials: known.map(({ credentialId, transports }) => ({ id: credentialId, transports })),
      // Kept in the device together with who it is for, so that one signs in without typing an address.
      authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
    });
    const content = { challenge: options.challenge };
    const step = await this.challenges.begin('passkeyRegistration', { personId: person.id, content, minutes: MINUTES });
    return { step, options: JSON.stringify(options) };
  }

  async register(
    personId: string,
    input: { readonly step: string; readonly answer: string; readonly name: string },
  ): Promise<Passkey> {
    const name = nameOrThrow(input.name, ['name'], 100);
    const begun = await this.challenges.take<{ challenge: string }>('passkeyRegistration', input.step);
    if (begun?.personId !== personId) throw new ProblemError([stepOver()]);
    const verified = await verifyRegistrationResponse({
      response: parsed(input.answer) as RegistrationResponseJSON,
      expectedChallenge: begun.content.challenge,
      expectedOrigin: this.site.origin,
      expectedRPID: this.site.host,
      requireUserVerification: true,
    }).catch(refused);
    if (!verified.verified) throw new ProblemError([passkeyRefused()]);
    const { id, publicKey, counter, transports } = verified.registrationInfo.credential;
    const [stored] = await this.manager.query<Passkey[]>(
      `INSERT INTO passkey (person_id, credential_id, public_key, counter, transports, name)
       SELECT $1, $2, $3, $4, $5, $6 WHERE (SELECT count(*) FROM passkey WHERE person_id = $1) < ${MOST_PASSKEYS}
       ON CONFLICT DO NOTHING RETURNING ${COLUMNS}`,
      [personId, id, Buffer.from(publicKey), counter, transports ?? [], name],
    );
    if (stored === undefined) throw new ProblemError([passkeyRefused()]);
    return stored;
  }

  async rename(personId: string, id: string, name: string): Promise<void> {
    const [rows] = await this.manager.query<[unknown[], number]>(
      'UPDATE passkey SET name = $3 WHERE person_id = $1 AND id = $2 RETURNING id',
      [personId, id, nameOrThrow(name, ['name'], 100)],
    );
    if (rows.length === 0) throw new ProblemError([notFoundHere(['id'])]);
  }

  async remove(personId: string, id: string): Promise<void> {
    const [rows] = await this.manager.query<[unknown[], number]>(
      'DELETE FROM passkey WHERE person_id = $1 AND id = $2 RETURNING id',
      [personId, id],
    );
    if (rows.length === 0) throw new ProblemError([notFoundHere(['id'])]);
  }

  /** Begins a sign-in by whichever passkey the device offers: nobody is named, so nothing tells who has one. */
  async startSignIn(): Promise<PasskeyStep> {
    const options = await generateAuthenticationOptions({ rpID: this.site.host, userVerification: 'required' });
    const content = { challenge: options.challenge };
    const step = await this.challenges.begin('passkeySignIn', { personId: null, content, minutes: MINUTES });
    return { step, options: JSON.stringify(options) };
  }

  /** The person whose passkey answered. Throws STEP_OVER, or PASSKEY_REFUSED. */
  async finishSignIn({ step, answer }: { readonly step: string; readonly answer: string }): Promise<string> {
    const begun = await this.challenges.take<{ challenge: string }>('passkeySignIn', step);
    if (begun === null) throw new ProblemError([stepOver()]);
    return this.personOf(answer, begun.content.challenge);
  }

  /** What a person's passkeys are asked after the password; null where they have none. */
  async optionsFor(personId: string): Promise<PublicKeyCredentialRequestOptionsJSON | null> {
    const known = await this.#rowsOf(personId);
    if (known.length === 0) return null;
    return generateAuthenticationOptions({
      rpID: this.site.host,
      allowCredentials: known.map(({ credentialId, transports }) => ({ id: credentialId, transports })),
      userVerification: 'required',
    });
  }

  /** The person whose passkey signed this challenge, at this site's address. Throws PASSKEY_REFUSED. */
  async personOf(answer: string, challenge: string): Promise<string> {
    const response = parsed(answer) as AuthenticationResponseJSON;
    const [row] = await this.manager.query<PasskeyRow[]>(
      `SELECT id, person_id AS "personId", credential_id AS "credentialId", public_key AS "publicKey", counter, transports
       FROM passkey WHERE credential_id = $1`,
      [typeof response.id === 'string' ? response.id : ''],
    );
    if (row === undefined) throw new ProblemError([passkeyRefused()]);
    const { verified, authenticationInfo } = await verifyAuthenticationResponse({
      response,
      expectedChallenge: challenge,
      expectedOrigin: this.site.origin,
      expectedRPID: this.site.host,
      credential: {
        id: row.credentialId,
        publicKey: new Uint8Array(row.publicKey),
        counter: Number(row.counter),
      },
      requireUserVerification: true,
    }).catch(refused);
    if (!verified) throw new ProblemError([passkeyRefused()]);
    await this.manager.query('UPDATE passkey SET counter = $2, last_used_at = now() WHERE id = $1', [
      row.id,
      authenticationInfo.newCounter,
    ]);
    return row.personId;
  }

  #rowsOf(personId: string): Promise<Pick<PasskeyRow, 'credentialId' | 'transports'>[]> {
    return this.manager.query(
      'SELECT credential_id AS "credentialId", transports FROM passkey WHERE person_id = $1 ORDER BY created_at, id',
      [personId],
    );
  }
}

/** What the browser answered; checked in full by the library. Throws PASSKEY_REFUSED for what is no JSON object. */
function parsed(answer: string): object {
  try {
    const value: unknown = JSON.parse(answer);
    if (typeof value === 'object' && value !== null) return value;
  } catch {
    // Said below.
  }
  throw new ProblemError([passkeyRefused()]);
}

/** The library throws for every answer that does not fit: another site, another challenge, a wrong signature. */
function refused(): never {
  throw new ProblemError([passkeyRefused()]);
}
