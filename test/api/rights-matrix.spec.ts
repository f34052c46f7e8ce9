import { randomBytes, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { isObjectType, type GraphQLField } from 'graphql';
import { GivenRegistry, type GivenFacility } from '../support/given-registry.ts';
import { idPathsOf, mutationFields, queryFields, questionAt, SCHEMA, type Choose } from '../support/every-question.ts';
import { aSignedInPerson, type GivenPerson } from '../support/people.ts';
import { startTestServer, type TestServer } from '../support/test-server.ts';

/** What an id names: a thing of a company or a person that others must not learn of, or something that is no secret. */
type Kind =
  | 'stream'
  | 'facility'
  | 'organisation'
  | 'resource'
  | 'synergy'
  | 'introduction'
  | 'import'
  | 'knowledge'
  | 'matchingRun'
  | 'blind'
  | 'membership'
  | 'person'
  | 'session'
  | 'passkey'
  | 'token'
  | 'invitation'
  | 'attachment'
  | 'dismissal'
  | 'rule'
  // That a network is there is known to all; keys belong to the person who makes them up.
  | 'network'
  | 'key';

const ROLES = ['visitor', 'member', 'secretary', 'analyst', 'administrator', 'foreignSecretary', 'outsider'] as const;
type Role = (typeof ROLES)[number];

/** Of a foreign hidden thing: who else may see it by office (`reads`), and change it. */
const BY_OFFICE: Readonly<Record<Kind, { readonly reads: readonly Role[]; readonly writes: readonly Role[] }>> = {
  // Private: not even the secretariat.
  stream: { reads: [], writes: [] },
  resource: { reads: [], writes: [] },
  blind: { reads: [], writes: [] },
  facility: { reads: ['secretary'], writes: [] },
  organisation: { reads: ['secretary', 'administrator'], writes: ['secretary'] },
  synergy: { reads: ['secretary'], writes: [] },
  introduction: { reads: ['secretary'], writes: [] },
  import: { reads: [], writes: [] },
  knowledge: { reads: ['member', 'secretary', 'analyst'], writes: ['secretary'] },
  matchingRun: { reads: ['secretary'], writes: ['secretary'] },
  membership: { reads: [], writes: ['administrator'] },
  person: { reads: [], writes: ['administrator'] },
  session: { reads: [], writes: [] },
  passkey: { reads: [], writes: [] },
  token: { reads: [], writes: [] },
  invitation: { reads: [], writes: [] },
  attachment: { reads: [], writes: [] },
  dismissal: { reads: [], writes: ['secretary'] },
  rule: { reads: [], writes: ['secretary'] },
  network: { reads: [], writes: [] },
  key: { reads: [], writes: [] },
};

/** Every place of the API that takes an id. What is new in the schema has no row here, and fails until it gets one. */
const MATRIX: Readonly<Record<string, Kind>> = {
  'aggregates.networkId': 'network',
  'releaseAggregates.networkId': 'network',
  'releaseAggregates.idempotencyKey': 'key',
  'auditTrail.organisationId': 'organisation',
  'auditTrail.streamId': 'stream',
  'colleagues.networkId': 'network',
  'colleagues.organisationId': 'organisation',
  'dismissMatches.input.idempotencyKey': 'key',
  'dismissMatches.input.matches.demandId': 'stream',
  'dismissMatches.input.matches.supplyId': 'stream',
  'dismissMatches.input.networkId': 'network',
  'effectOfRules.draft.dismiss.demandId': 'stream',
  'effectOfRules.draft.dismiss.supplyId': 'stream',
  'effectOfRules.networkId': 'network',
  'effectOfRules.draft.removeRules': 'rule',
  'effectOfRules.draft.takeBack': 'dismissal',
  'matchingRules.networkId': 'network',
  'removeMatchingRule.input.id': 'rule',
  'removeMatchingRule.input.idempotencyKey': 'key',
  'removeMatchingRule.input.networkId': 'network',
  'setMatchingRule.input.idempotencyKey': 'key',
  'setMatchingRule.input.networkId': 'network',
  'setMatchingRule.input.replaces': 'rule',
  'takeBackDismissals.input.idempotencyKey': 'key',
  'takeBackDismissals.input.ids': 'dismissal',
  'takeBackDismissals.input.networkId': 'network',
  'draftMatches.draft.facilityId': 'facility',
  'draftMatches.draft.networkId': 'network',
  'draftMatches.draft.resourceId': 'resource',
  'facilities.networkId': 'network',
  'facility.id': 'facility',
  'import.id': 'import',
  'imports.networkId': 'network',
  'matchingRun.id': 'matchingRun',
  'matchingRuns.networkId': 'network',
  'startMatching.input.networkId': 'network',
  'startMatching.input.idempotencyKey': 'key',
  'cancelMatching.input.id': 'matchingRun',
  'knowledgeEntries.networkId': 'network',
  'knowledgeFile.networkId': 'network',
  'addKnowledgeEntry.input.networkId': 'network',
  'addKnowledgeEntry.input.idempotencyKey': 'key',
  'changeKnowledgeEntry.input.id': 'knowledge',
  'changeKnowledgeEntry.input.idempotencyKey': 'key',
  'withdrawKnowledgeEntry.input.id': 'knowledge',
  'withdrawKnowledgeEntry.input.idempotencyKey': 'key',
  'importKnowledgeEntries.input.networkId': 'network',
  'importKnowledgeEntries.input.idempotencyKey': 'key',
  'introductions.networkId': 'network',
  'introductions.streamId': 'stream',
  'invitations.networkId': 'network',
  'invitations.organisationId': 'organisation',
  'match.demandId': 'stream',
  'match.supplyId': 'stream',
  'network.id': 'network',
  'networkMatches.filter.organisationId': 'organisation',
  'networkMatches.networkId': 'network',
  'organisation.id': 'organisation',
  'organisations.networkId': 'network',
  'participations.networkId': 'network',
  'resource.id': 'resource',
  'stream.id': 'stream',
  'streamShownAs.id': 'stream',
  'streams.facilityId': 'facility',
  'streams.networkId': 'network',
  'symbiosisNetwork.networkId': 'network',
  'synergies.facilityId': 'facility',
  'synergies.networkId': 'network',
  'synergy.id': 'synergy',
  'whyNot.demandId': 'stream',
  'whyNot.supplyId': 'stream',
  'withdrawnStreams.networkId': 'network',
  'changeStream.input.idempotencyKey': 'key',
  'setStreamLevel.input.idempotencyKey': 'key',
  'withdrawStream.input.idempotencyKey': 'key',
  'restoreStream.input.idempotencyKey': 'key',
  'joinNetwork.input.idempotencyKey': 'key',
  'confirmStreams.input.idempotencyKey': 'key',
  'confirmStreams.input.streams.id': 'stream',
  'setStreamLevels.input.idempotencyKey': 'key',
  'setStreamLevels.input.streams.id': 'stream',
  'answerIntroduction.input.id': 'introduction',
  'approveParticipation.input.networkId': 'network',
  'approveParticipation.input.organisationId': 'organisation',
  'askForIntroduction.input.blindId': 'blind',
  'askForIntroduction.input.idempotencyKey': 'key',
  'askForIntroduction.input.networkId': 'network',
  'askForIntroduction.input.ownStreamId': 'stream',
  'askForIntroduction.input.streamId': 'stream',
  'cancelImport.input.id': 'import',
  'fixImportCells.input.id': 'import',
  'importStreams.input.idempotencyKey': 'key',
  'importStreams.input.networkId': 'network',
  'importStreams.input.organisationId': 'organisation',
  'mapImport.input.facilityId': 'facility',
  'mapImport.input.id': 'import',
  'readImportAgain.input.id': 'import',
  'skipImportRows.input.id': 'import',
  'storeImport.input.id': 'import',
  'storeImport.input.idempotencyKey': 'key',
  'changeRole.input.membershipId': 'membership',
  'changeStream.input.id': 'stream',
  'changeStream.input.stream.facility.id': 'facility',
  'changeStream.input.stream.facility.new.organisationId': 'organisation',
  'changeStream.input.stream.resource.id': 'resource',
  'coarsenFacilityPosition.input.id': 'facility',
  'confirmStarter.input.facilityId': 'facility',
  'confirmStarter.input.idempotencyKey': 'key',
  'createApiToken.input.idempotencyKey': 'key',
  'createApiToken.input.networkId': 'network',
  'createNetwork.input.idempotencyKey': 'key',
  'disablePerson.input.personId': 'person',
  'enablePerson.input.personId': 'person',
  'endParticipation.input.networkId': 'network',
  'endParticipation.input.organisationId': 'organisation',
  'endSession.input.id': 'session',
  'erasePerson.input.personId': 'person',
  'identifySynergy.input.demandStreamId': 'stream',
  'identifySynergy.input.idempotencyKey': 'key',
  'identifySynergy.input.networkId': 'network',
  'identifySynergy.input.supplyStreamId': 'stream',
  'invite.input.idempotencyKey': 'key',
  'invite.input.networkId': 'network',
  'invite.input.organisationId': 'organisation',
  'inviteCompany.input.idempotencyKey': 'key',
  'inviteCompany.input.networkId': 'network',
  'joinNetwork.input.networkId': 'network',
  'joinNetwork.input.organisationId': 'organisation',
  'proposeIntroduction.input.demandStreamId': 'stream',
  'proposeIntroduction.input.idempotencyKey': 'key',
  'proposeIntroduction.input.networkId': 'network',
  'proposeIntroduction.input.supplyStreamId': 'stream',
  'refuseParticipation.input.networkId': 'network',
  'refuseParticipation.input.organisationId': 'organisation',
  'registerOrganisation.input.idempotencyKey': 'key',
  'registerOrganisation.input.networkId': 'network',
  'registerStream.input.idempotencyKey': 'key',
  'registerStream.input.networkId': 'network',
  'registerStream.input.stream.facility.id': 'facility',
  'registerStream.input.stream.facility.new.organisationId': 'organisation',
  'registerStream.input.stream.resource.id': 'resource',
  'releaseSynergy.input.id': 'synergy',
  'removeAttachment.input.id': 'attachment',
  'removeMembership.input.membershipId': 'membership',
  'removePasskey.input.id': 'passkey',
  'renamePasskey.input.id': 'passkey',
  'revokeApiToken.input.id': 'token',
  'revokeInvitation.input.id': 'invitation',
  'restoreStream.input.id': 'stream',
  'setFacilityLevel.input.id': 'facility',
  'setStreamLevel.input.id': 'stream',
  'signUp.input.networkId': 'network',
  'strikeStarter.input.facilityId': 'facility',
  'takeBackStarter.input.facilityId': 'facility',
  'withdrawIntroduction.input.id': 'introduction',
  'withdrawStream.input.id': 'stream',
  'setStreamHourlyProfile.input.id': 'stream',
  'setStreamHourlyProfile.input.idempotencyKey': 'key',
  'overlay.supplyId': 'stream',
  'overlay.demandId': 'stream',
};

/** Where a secretariat works on things of its network's companies: it may register at a facility and name an organisation. */
const SECRETARIAT_REGISTERS = /^(registerStream\.input\.stream\.facility|confirmStarter\.input\.facilityId)/;

const DOORS = [
  ...queryFields().map((field) => ({ kind: 'query' as const, field })),
  ...mutationFields().map((field) => ({ kind: 'mutation' as const, field })),
];

describe.each([
  ['behind both walls', false],
  // The program as the owner of the tables, past all policies: its own questions must do.
  ['behind the first wall alone', true],
])('the rights to every thing that has an id, %s', (_walls, withoutSecondWall) => {
  let server: TestServer;
  let given: GivenRegistry;
  let [works, partner, boards]: GivenFacility[] = [];
  let catalogue: string;
  let owner: GivenPerson;
  let own: Record<'facility' | 'stream' | 'demand', string>;
  const headersOf = {} as Record<Role, Readonly<Record<string, string>>>;

  beforeAll(async () => {
    server = await startTestServer({ withoutSecondWall });
    const { dataSource } = server;
    given = await GivenRegistry.in(dataSource);
    works = await given.facility({ level: 'secretariat' });
    partner = await given.facility({ level: 'secretariat' });
    boards = await given.facility({ level: 'network' });
    catalogue = await given.resourceId('fgd-gypsum');
    await given.memberOf(partner);
    owner = await given.memberOf(works);
    const elsewhere = await GivenRegistry.in(dataSource);
    const people: Record<Exclude<Role, 'visitor'>, GivenPerson> = {
      member: await given.memberOf(boards),
      secretary: await given.secretary(),
      analyst: await aSignedInPerson(dataSource, { analystOf: [given.networkId] }),
      administrator: await aSignedInPerson(dataSource, { installationAdministrator: true }),
      foreignSecretary: await elsewhere.secretary(),
      outsider: await elsewhere.memberOf(await elsewhere.facility()),
    };
    headersOf.visitor = {};
    for (const [role, { headers }] of Object.entries(people)) headersOf[role as Role] = headers;
    own = {
      facility: boards.id,
      stream: await given.stream(boards, { level: 'network' }),
      demand: await given.stream(boards, { direction: 'demand', level: 'network' }),
    };
  });

  afterAll(() => server.close());

  const one = async (statement: string, ...values: unknown[]) =>
    (await server.dataSource.query<[{ id: string }]>(statement, values))[0].id;

  /** A thing of the owner’s company, or of a person of it, that is as hidden as such a thing can be. */
  const make: Readonly<Record<Exclude<Kind, 'network' | 'key'>, () => Promise<string>>> = {
    stream: () => given.stream(works!, { level: 'private' }),
    facility: async () => (await given.facility({ level: 'secretariat', organisationId: works!.organisationId })).id,
    organisation: () => Promise.resolve(works!.organisationId),
    resource: () =>
      one(
        `INSERT INTO resource (kind, name_en, name_da, synonyms, measured_in, organisation_id) VALUES ('material', 'x', 'x', '{}', '{massFlow}', $1) RETURNING id`,
        works!.organisationId,
      ),
    synergy: () => given.synergy(works!, partner!, { level: 'secretariat' }),
    import: () =>
      one(
        `INSERT INTO import (id, network_id, organisation_id, person_id, state, file_name, file_bytes, language)
         VALUES (gen_random_uuid(), $1, $2, $3, 'read', 'x.csv', 1, 'da') RETURNING id`,
        given.networkId,
        works!.organisationId,
        owner.id,
      ),
    matchingRun: () =>
      one(
        `INSERT INTO matching_run (id, network_id, person_id, state, program_version, limit_per_supply, present_year, revision, digest,
           knowledge_version, ended_at)
         VALUES (gen_random_uuid(), $1, $2, 'done', 'x', 20, 2026, 1, 'x', 'x', now()) RETURNING id`,
        given.networkId,
        owner.id,
      ),
    knowledge: () =>
      one(
        `INSERT INTO knowledge_entry (id, network_id, by_product, donors, receivers, use_en, use_da, replaces, treatments, evidence, confidence, source)
         VALUES (gen_random_uuid(), $1, 'mill-scale', '{}', '{cement-works}', 'x', 'x', '{}', '{}', 'practice', 0.5, 'x') RETURNING id`,
        given.networkId,
      ),
    async introduction() {
      const id = await one('INSERT INTO introduction (network_id) VALUES ($1) RETURNING id', given.networkId);
      for (const [side, facility] of [
        ['supply', works!],
        ['demand', partner!],
      ] as const) {
        const stream = await given.stream(facility, { direction: side, level: 'secretariat' });
        await server.dataSource.query(
          'INSERT INTO introduction_side (introduction_id, side, stream_id, organisation_id) VALUES ($1, $2, $3, $4)',
          [id, side, stream, facility.organisationId],
        );
      }
      return id;
    },
    // Under its real id, and not under the name that a reader has for it.
    blind: () => given.stream(works!, { level: 'blind' }),
    membership: async () => {
      const colleague = await given.memberOf(works!);
      return one('SELECT id FROM membership WHERE person_id = $1', colleague.id);
    },
    person: async () => (await given.memberOf(works!)).id,
    session: () => one('SELECT id FROM session WHERE person_id = $1', owner.id),
    passkey: () =>
      one(
        `INSERT INTO passkey (person_id, credential_id, public_key, counter, transports, name) VALUES ($1, $2, $3, 0, '{}', 'x') RETURNING id`,
        owner.id,
        randomBytes(16).toString('base64url'),
        randomBytes(32),
      ),
    attachment: async () =>
      one(
        `INSERT INTO attachment (stream_id, name, kind, size, digest) VALUES ($1, 'x.pdf', 'pdf', 1, $2) RETURNING id`,
        await given.stream(works!, { level: 'private' }),
        'a'.repeat(64),
      ),
    dismissal: () =>
      one(
        `INSERT INTO match_dismissal (network_id, supply_id, demand_id, reason, dismissed_by) VALUES ($1, $2, $3, 'other', $4) RETURNING id`,
        given.networkId,
        own.stream,
        own.demand,
        owner.id,
      ),
    rule: () =>
      one(
        `INSERT INTO matching_rule (network_id, effect, words, made_by) VALUES ($1, 'downWeight', 'x', $2) RETURNING id`,
        given.networkId,
        owner.id,
      ),
    token: () =>
      one(
        `INSERT INTO api_token (person_id, token_hash, name, scopes, expires_at) VALUES ($1, $2, 'x', '{readCompany}', now() + interval '1 day') RETURNING id`,
        owner.id,
        randomBytes(32),
      ),
    invitation: () =>
      one(
        `INSERT INTO invitation (token_hash, email, role, organisation_id, language, invited_by, expires_at)
         VALUES ($1, 'x@example.org', 'member', $2, 'en', $3, now() + interval '1 day') RETURNING id`,
        randomBytes(32),
        works!.organisationId,
        owner.id,
      ),
  };

  /** Arguments that would be right for a member of another company, but for the one that is tried. */
  const choosing =
    (tried: string, id: string): Choose =>
    (path) => {
      if (path === tried) return id;
      if (path.endsWith('.networkId'))
        return tried.includes('organisationId') && /^(colleagues|invitations|invite)\./.test(path)
          ? undefined
          : given.networkId;
      if (path.endsWith('.idempotencyKey')) return randomUUID();
      if (path.endsWith('.facility.new') && !tried.includes('.facility.new.')) return undefined;
      if (path.endsWith('.email')) return `${randomUUID()}@example.org`;
      if (path.endsWith('.facility.new.name') || path.endsWith('.name')) return 'x';
      if (path.endsWith('.facility.id')) return tried.includes('.facility.') ? undefined : own.facility;
      if (path.endsWith('.facility.new.kind')) return 'OTHER';
      if (path.endsWith('.resource.id')) return catalogue;
      if (path.endsWith('.resource.new')) return undefined;
      if (path === 'changeStream.input.id') return own.stream;
      if (path === 'askForIntroduction.input.ownStreamId') return own.demand;
      if (path.endsWith('supplyStreamId')) return own.stream;
      if (path.endsWith('demandStreamId')) return own.demand;
      return undefined;
    };

  async function answer(
    role: Role | 'owner',
    field: GraphQLField<unknown, unknown>,
    kind: 'query' | 'mutation',
    tried: string,
    id: string,
  ) {
    const { query, variables } = questionAt(kind, field, choosing(tried, id), 1, tried);
    const headers = role === 'owner' ? owner.headers : headersOf[role];
    const { data, errors } = await server.ask(query, variables, { headers });
    return JSON.stringify({ data, errors }).replaceAll(id, 'ID');
  }

  test('has a row for every place that takes an id, and no row too many', () => {
    const places = DOORS.flatMap(({ field }) => idPathsOf(field).map((path) => `${field.name}.${path}`));
    expect(Object.keys(MATRIX).sort()).toEqual(places.sort());
    // No field below the doors takes an id; the day one does, it needs a row as well. What is subscribed to is tried by
    // `new-strong-match.spec.ts`.
    const doors = ['Query', 'Mutation', 'Subscription'];
    const below = Object.values(SCHEMA.getTypeMap())
      .filter((type) => isObjectType(type) && !doors.includes(type.name) && !type.name.startsWith('__'))
      .flatMap((type) => (isObjectType(type) ? Object.values(type.getFields()) : []))
      .filter((field) => idPathsOf(field).length > 0);
    expect(below.map(({ name }) => name)).toEqual([]);
  });

  const tried = DOORS.flatMap(({ kind, field }) =>
    idPathsOf(field).map((path) => ({ place: `${field.name}.${path}`, kind, field })),
  ).filter(({ place }) => !['network', 'key'].includes(MATRIX[place] ?? ''));

  test.each(tried)('$place: a foreign id is answered as one that does not exist', async ({ place, kind, field }) => {
    const thing = MATRIX[place] as Exclude<Kind, 'network' | 'key'>;
    const { reads, writes } = BY_OFFICE[thing];
    const allowed = SECRETARIAT_REGISTERS.test(place) ? ['secretary'] : kind === 'query' ? reads : writes;
    for (const role of ROLES.filter((each) => !allowed.includes(each))) {
      const unknown = await answer(role, field, kind, place, randomUUID());
      const foreign = await answer(role, field, kind, place, await make[thing]());
      expect({ place, role, foreign }).toEqual({ place, role, foreign: unknown });
      expect(foreign).not.toContain('INTERNAL_SERVER_ERROR');
      expect(foreign).not.toContain('INPUT_MALFORMED');
    }
  });

  /** Reads where one’s own thing gives another answer than none: else the test above could not fail. */
  const TOLD_APART = /^(facility|organisation|resource|stream|streamShownAs|synergy|colleagues|invitations)\./;

  test.each(tried.filter(({ place }) => TOLD_APART.test(place) && !place.startsWith('streams')))(
    '$place: one’s own id is answered',
    async ({ place, kind, field }) => {
      const thing = MATRIX[place] as Exclude<Kind, 'network' | 'key'>;
      const unknown = await answer('owner', field, kind, place, randomUUID());
      const mine = await answer('owner', field, kind, place, await make[thing]());
      if (!/^(colleagues|invitations)\./.test(place)) expect(mine).not.toBe(unknown);
    },
  );

  const WRITES_OWN = tried.filter(
    ({ place, kind }) =>
      kind === 'mutation' &&
      ['stream', 'facility', 'synergy', 'introduction', 'attachment'].includes(MATRIX[place] ?? '') &&
      place.endsWith('.input.id'),
  );

  test.each(WRITES_OWN)('$place: one’s own thing is changed', async ({ place, kind, field }) => {
    const thing = MATRIX[place] as Exclude<Kind, 'network' | 'key'>;
    const unknown = await answer('owner', field, kind, place, randomUUID());
    expect(await answer('owner', field, kind, place, await make[thing]())).not.toBe(unknown);
  });

  test('a visitor is asked to sign in before anything of a company is written', async () => {
    for (const { field } of DOORS.filter(
      ({ kind, field: { name } }) => kind === 'mutation' && WRITES_OF_COMPANIES.has(name),
    )) {
      const [path = 'input.id'] = idPathsOf(field);
      const { query, variables } = questionAt('mutation', field, choosing(`${field.name}.${path}`, randomUUID()), 0);
      const { errors } = await server.ask(query, variables);
      expect({
        door: field.name,
        codes: errors?.flatMap(({ extensions }) => extensions.problems?.map(({ code }) => code)),
      }).toEqual({
        door: field.name,
        codes: ['SIGN_IN_REQUIRED'],
      });
    }
  });
});

const WRITES_OF_COMPANIES = new Set([
  'registerStream',
  'changeStream',
  'withdrawStream',
  'setStreamHourlyProfile',
  'setStreamLevel',
  'restoreStream',
  'confirmStreams',
  'removeAttachment',
  'setStreamLevels',
  'setFacilityLevel',
  'coarsenFacilityPosition',
  'identifySynergy',
  'releaseSynergy',
  'askForIntroduction',
  'proposeIntroduction',
  'answerIntroduction',
  'withdrawIntroduction',
  'confirmStarter',
  'strikeStarter',
  'takeBackStarter',
]);
