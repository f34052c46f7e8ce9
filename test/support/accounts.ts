import { randomUUID } from 'node:crypto';
import type { DataSource } from 'typeorm';
import { PasswordService } from '../../src/identity/signing-in/password.service.ts';
import type { GivenRoles } from './people.ts';
import { aSignedInPerson } from './people.ts';
import type { TestServer } from './test-server.ts';
import { Visitor } from './visitor.ts';

export const PASSWORD = 'korrekt hest batteri hæfteklamme';

export interface GivenAccount {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly password: string;
}

const SIGN_IN = `mutation ($email: String!, $password: String!) {
  signIn(input: { email: $email, password: $password }) {
    me { id name email isInstallationAdministrator }
    secondFactor { step methods passkeyOptions }
  }
}`;

interface SignedIn {
  readonly signIn: {
    readonly me: { readonly id: string } | null;
    readonly secondFactor: {
      readonly step: string;
      readonly methods: string[];
      readonly passkeyOptions: string | null;
    } | null;
  };
}

/** A person with a password and these roles; put in by SQL, and not signed in anywhere. */
export async function anAccount(server: TestServer, roles: GivenRoles = {}): Promise<GivenAccount> {
  const { id, name, email } = await aSignedInPerson(server.dataSource, roles);
  const passwordHash = await server.application.get(PasswordService, { strict: false }).hash(PASSWORD);
  await server.dataSource.query('UPDATE person SET password_hash = $2 WHERE id = $1', [id, passwordHash]);
  await server.dataSource.query('DELETE FROM session WHERE person_id = $1', [id]);
  return { id, name, email, password: PASSWORD };
}

export function signIn(visitor: Visitor, { email, password }: { email: string; password: string }) {
  return visitor.ask<SignedIn>(SIGN_IN, { email, password });
}

/** A browser in which the person has just signed in. */
export async function signedIn(server: TestServer, account: GivenAccount): Promise<Visitor> {
  const visitor = new Visitor(server);
  const { codes } = await signIn(visitor, account);
  if (codes.length > 0) throw new Error(`Not signed in: ${codes.join()}`);
  return visitor;
}

/** Who the browser is signed in as; null for a visitor. */
export async function whoIs(visitor: Visitor): Promise<string | null> {
  const { data } = await visitor.ask<{ me: { id: string } | null }>('{ me { id } }');
  return data.me?.id ?? null;
}

/** Forgets all attempts that were counted: all tests come from one address. */
export async function forgetAttempts(dataSource: DataSource): Promise<void> {
  await dataSource.query('DELETE FROM sign_in_failures');
  await dataSource.query('DELETE FROM request_limit');
}

export function aMailAddress(): string {
  return `${randomUUID()}@example.org`;
}
