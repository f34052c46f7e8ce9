import { randomBytes, randomUUID } from 'node:crypto';
import { ROLES } from '../../src/identity/roles.ts';

type Row = Readonly<Record<string, unknown>>;

const PERSON = randomUUID();
const NOBODY = randomUUID();
const LATER = '2099-01-01T00:00:00Z';

/** A digest that no other row has. */
const digest = (): Buffer => randomBytes(32);

/** The rows that others of these point at, and that may stand once. */
interface Places {
  readonly network: string;
  readonly organisation: string;
}

/** One row of each table of people that the database takes. */
export function validIdentityRows({ network, organisation }: Places) {
  return {
    person: { name: 'Maja Holm' },
    membership: { person_id: PERSON, role: 'analyst', network_id: network },
    network_participation: { network_id: network, organisation_id: organisation, state: 'asked' },
    session: { token_hash: digest(), person_id: PERSON, expires_at: LATER },
    installation_secret: { secret: 'x'.repeat(32) },
    passkey: { person_id: PERSON, credential_id: 'other', public_key: digest(), counter: 0, name: 'Laptop' },
    totp: { person_id: PERSON, secret: digest() },
    recovery_code: { person_id: PERSON, code_hash: digest() },
    federated_identity: { issuer: 'https://login.example', subject: 'other', person_id: PERSON },
    invitation: { token_hash: digest(), role: 'analyst', network_id: network, language: 'da', expires_at: LATER },
    api_token: { token_hash: digest(), person_id: PERSON, name: 'Report', scopes: ['readNetwork'], expires_at: LATER },
    challenge: { kind: 'openId', token_hash: digest(), expires_at: LATER },
    sign_in_failures: { bucket: 'address', key_hash: digest(), failures: 1 },
    known_address: { person_id: PERSON, address_hash: digest() },
  } satisfies Record<string, Row>;
}

export type IdentityTable = keyof ReturnType<typeof validIdentityRows>;

const LONG = 'x'.repeat(201);
const SHORT_DIGEST = Buffer.alloc(31);

export function refusedIdentityRows({
  network,
  organisation,
}: Places): Record<string, readonly [IdentityTable, ...Row[]]> {
  const ofPerson = (table: IdentityTable): readonly [IdentityTable, Row] => [table, { person_id: NOBODY }];
  const misplaced: readonly Row[] = [
    { role: 'member', network_id: network },
    { role: 'member', network_id: null },
    { role: 'secretariat', network_id: null, organisation_id: organisation },
    { role: 'installationAdministrator', network_id: network },
  ];
  return {
    person_name_given: ['person', { name: ' ' }, { name: LONG }],
    person_email_format: ['person', { email: 'Maja@example.dk' }, { email: 'maja' }, { email: 'a b@example.dk' }],
    person_language_known: ['person', { language: 'de' }],
    person_password_hash_format: ['person', { password_hash: 'password' }, { password_hash: '$2b$10$abc' }],
    person_erased_keeps_nothing: [
      'person',
      { erased_at: LATER },
      { erased_at: LATER, disabled_at: LATER, email: 'maja@example.dk' },
      { erased_at: LATER, disabled_at: LATER, password_hash: '$argon2id$' },
    ],
    person_demonstration_role_known: ['person', { demonstration_role: 'king' }],
    person_demonstration_has_no_password: ['person', { demonstration_role: 'member', password_hash: '$argon2id$' }],
    membership_role_known: ['membership', { role: 'king', network_id: null }],
    membership_of_what_the_role_is_in: ['membership', ...misplaced],
    membership_person_exists: ofPerson('membership'),
    membership_organisation_exists: ['membership', { role: 'member', network_id: null, organisation_id: NOBODY }],
    membership_network_exists: ['membership', { network_id: NOBODY }],
    network_participation_state_known: ['network_participation', { state: 'wished' }],
    network_participation_reason_length: ['network_participation', { reason: 'x'.repeat(2001) }],
    network_participation_network_exists: ['network_participation', { network_id: NOBODY }],
    network_participation_organisation_exists: ['network_participation', { organisation_id: NOBODY }],
    network_participation_decider_exists: ['network_participation', { decided_by: NOBODY }],
    session_token_hash_length: ['session', { token_hash: SHORT_DIGEST }],
    session_person_exists: ofPerson('session'),
    installation_secret_only_one: ['installation_secret', { is_the_only_one: false }],
    installation_secret_length: ['installation_secret', { secret: 'short' }],
    passkey_person_exists: ofPerson('passkey'),
    passkey_name_given: ['passkey', { name: '' }, { name: 'x'.repeat(101) }],
    passkey_counter_not_negative: ['passkey', { counter: -1 }],
    totp_person_exists: ofPerson('totp'),
    recovery_code_person_exists: ofPerson('recovery_code'),
    recovery_code_hash_length: ['recovery_code', { code_hash: SHORT_DIGEST }],
    federated_identity_person_exists: ofPerson('federated_identity'),
    invitation_token_hash_length: ['invitation', { token_hash: SHORT_DIGEST }],
    invitation_email_format: ['invitation', { email: 'Maja@example.dk' }, { email: 'maja' }],
    invitation_role_known: ['invitation', { role: 'king', network_id: null }],
    invitation_of_what_the_role_is_in: ['invitation', ...misplaced],
    invitation_language_known: ['invitation', { language: 'de' }],
    invitation_accepted_or_revoked: ['invitation', { accepted_at: LATER, revoked_at: LATER }],
    invitation_organisation_exists: ['invitation', { role: 'member', network_id: null, organisation_id: NOBODY }],
    invitation_network_exists: ['invitation', { network_id: NOBODY }],
    invitation_inviter_exists: ['invitation', { invited_by: NOBODY }],
    invitation_accepter_exists: ['invitation', { accepted_by: NOBODY }],
    api_token_hash_length: ['api_token', { token_hash: SHORT_DIGEST }],
    api_token_person_exists: ofPerson('api_token'),
    api_token_network_exists: ['api_token', { network_id: NOBODY }],
    api_token_name_given: ['api_token', { name: ' ' }, { name: 'x'.repeat(101) }],
    api_token_scopes_known: ['api_token', { scopes: [] }, { scopes: ['readNetwork', 'administer'] }],
    challenge_token_hash_length: ['challenge', { token_hash: SHORT_DIGEST }],
    challenge_person_exists: ofPerson('challenge'),
    challenge_kind_known: ['challenge', { kind: 'riddle' }],
    sign_in_failures_not_negative: ['sign_in_failures', { failures: -1 }],
    known_address_person_exists: ofPerson('known_address'),
  };
}

/** What each rule of uniqueness refuses beside {@link firstIdentityRows}, or beside the row that comes second. */
export function identityRowsOnce({
  network,
  organisation,
}: Places): Record<string, readonly [IdentityTable, Row, Row?]> {
  return {
    person_pkey: ['person', { id: PERSON }],
    person_email_once: ['person', { email: 'first@example.dk' }],
    person_demonstration_role_once: ['person', { demonstration_role: 'member' }],
    membership_pkey: ['membership', { id: FIRST.membership }],
    membership_once_in_organisation: [
      'membership',
      { role: 'member', network_id: null, organisation_id: organisation },
    ],
    membership_once_in_network: ['membership', { role: 'secretariat' }],
    membership_once_in_installation: ['membership', { role: 'installationAdministrator', network_id: null }],
    network_participation_once: ['network_participation', { network_id: network, organisation_id: FIRST.organisation }],
    session_pkey: ['session', { id: FIRST.session }],
    session_token_hash_once: ['session', { token_hash: FIRST.digest }],
    installation_secret_pkey: ['installation_secret', {}, {}],
    passkey_pkey: ['passkey', { id: FIRST.passkey }],
    passkey_credential_once: ['passkey', { credential_id: 'first' }],
    totp_pkey: ['totp', {}, {}],
    recovery_code_once: ['recovery_code', { code_hash: FIRST.digest }],
    federated_identity_once: ['federated_identity', { subject: 'first' }],
    invitation_pkey: ['invitation', { id: FIRST.invitation }],
    invitation_token_hash_once: ['invitation', { token_hash: FIRST.digest }],
    api_token_pkey: ['api_token', { id: FIRST.apiToken }],
    api_token_hash_once: ['api_token', { token_hash: FIRST.digest }],
    challenge_pkey: ['challenge', { id: FIRST.challenge }],
    challenge_token_hash_once: ['challenge', { token_hash: FIRST.digest }],
    sign_in_failures_once: ['sign_in_failures', { key_hash: FIRST.digest }],
    known_address_once: ['known_address', { address_hash: FIRST.digest }],
  };
}

const FIRST = {
  organisation: randomUUID(),
  digest: digest(),
  membership: randomUUID(),
  session: randomUUID(),
  passkey: randomUUID(),
  invitation: randomUUID(),
  apiToken: randomUUID(),
  challenge: randomUUID(),
};

/** What stands in the tables first, in an order that they take. */
export function firstIdentityRows({
  network,
  organisation,
}: Places): readonly (readonly ['organisation' | IdentityTable, Row])[] {
  const { digest: token_hash } = FIRST;
  return [
    ['organisation', { id: FIRST.organisation, name: 'First of all' }],
    ['person', { id: PERSON, email: 'first@example.dk', demonstration_role: 'member' }],
    ['membership', { id: FIRST.membership, role: 'secretariat' }],
    ['membership', { role: 'member', network_id: null, organisation_id: organisation }],
    ['membership', { role: 'installationAdministrator', network_id: null }],
    ['network_participation', { network_id: network, organisation_id: FIRST.organisation }],
    ['session', { id: FIRST.session, token_hash }],
    ['passkey', { id: FIRST.passkey, credential_id: 'first' }],
    ['recovery_code', { code_hash: token_hash }],
    ['federated_identity', { subject: 'first' }],
    ['invitation', { id: FIRST.invitation, token_hash }],
    ['api_token', { id: FIRST.apiToken, token_hash }],
    ['challenge', { id: FIRST.challenge, token_hash }],
    ['sign_in_failures', { key_hash: token_hash }],
    ['known_address', { address_hash: token_hash }],
  ];
}

export const IDENTITY_CHOICES: readonly (readonly [IdentityTable, column: string, values: readonly string[]])[] = [
  ['network_participation', 'state', ['asked', 'approved', 'refused', 'ended']],
  ['person', 'demonstration_role', ROLES.filter((role) => role !== 'member')],
];
