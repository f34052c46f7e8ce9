import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import pg from 'pg';
import { idPathsOf, mutationFields, queryFields, questionAt, type Choose } from '../support/every-question.ts';
import { GivenRegistry, type GivenFacility } from '../support/given-registry.ts';
import { aSignedInPerson, takesPart } from '../support/people.ts';
import { freshDatabaseUrl } from '../support/test-database.ts';
import { startTestServer, type TestServer } from '../support/test-server.ts';

/**
 * Two installations, one a copy of the other, that differ in nothing but what is hidden: streams, facilities, companies,
 * synergies, introductions and costs that are there or not, and a blind stream with other figures, name, place, quality and
 * resource within the same bands. Whoever may not know of it gets, question for question, the same answers from both: then no
 * score, reason, order, count, id, cursor, suggestion, error or version can tell of it.
 */
describe('two installations that differ in what is hidden alone', () => {
  let servers: TestServer[];
  const headersOf: Record<string, Readonly<Record<string, string>>> = { visitor: {} };
  const ids: Record<string, string> = {};
  let slug: string;
  const HIDDEN_WORDS = ['Skjult', 'Særslam', '7211.5', '6543.25', 'tårn 9'];

  beforeAll(async () => {
    const url = await freshDatabaseUrl();
    const first = await startTestServer({ databaseUrl: url });
    await give(first);
    await first.close();
    const copy = new URL(await freshDatabaseUrl());
    const maintenance = new URL(url);
    maintenance.pathname = '/postgres';
    const client = new pg.Client({ connectionString: maintenance.href });
    await client.connect();
    await client.query(`DROP DATABASE ${copy.pathname.slice(1)}`);
    await client.query(`CREATE DATABASE ${copy.pathname.slice(1)} TEMPLATE ${new URL(url).pathname.slice(1)}`);
    await client.end();
    servers = [await startTestServer({ databaseUrl: url }), await startTestServer({ databaseUrl: copy.href })];
    await hide(servers[1]!);
  });

  afterAll(() => Promise.all(servers.map((server) => server.close())));

  /** What both have: things of every level, and people of every office. */
  async function give({ dataSource }: TestServer): Promise<void> {
    const given = await GivenRegistry.in(dataSource);
    slug = given.slug;
    ids.network = given.networkId;
    const facilities: Record<string, GivenFacility> = {
      open: await given.facility({ name: 'Open works', kmNorth: 2 }),
      member: await given.facility({ name: 'Member works', kmNorth: 4, level: 'network' }),
      hidden: await given.facility({ name: 'Hidden works', kmNorth: 30, level: 'secretariat' }),
    };
    for (const [name, { id, organisationId }] of Object.entries(facilities)) {
      Object.assign(ids, { [`${name}Facility`]: id, [`${name}Organisation`]: organisationId });
      await takesPart(dataSource, organisationId, given.networkId);
    }
    const { open, member, hidden } = facilities as Record<'open' | 'member' | 'hidden', GivenFacility>;
    for (const level of ['public', 'network', 'secretariat', 'private'] as const) {
      ids[`${level}Supply`] = await given.stream(open, { level, tonnes: 500 });
    }
    ids.demand = await given.stream(member, { direction: 'demand', level: 'network', tonnes: 8000 });
    ids.publicDemand = await given.stream(open, { direction: 'demand', level: 'public', tonnes: 9000 });
    ids.blind = await given.stream(hidden, { level: 'blind', tonnes: 4873, description: 'tower 1' });
    ids.synergy = await given.synergy(open, member, { level: 'network', tonnes: 5 });
    ids.resource = await given.resourceId('fgd-gypsum');
    const elsewhere = await GivenRegistry.in(dataSource);
    const outside = await elsewhere.facility();
    const people = {
      member: await given.memberOf(member),
      analyst: await aSignedInPerson(dataSource, { analystOf: [given.networkId] }),
      administrator: await aSignedInPerson(dataSource, { installationAdministrator: true }),
      foreignSecretary: await elsewhere.secretary(),
      outsider: await elsewhere.memberOf(outside),
    };
    for (const [name, { headers }] of Object.entries(people)) headersOf[name] = headers;
  }

  /** What only the second has, or has otherwise. */
  async function hide({ dataSource }: TestServer): Promise<void> {
    const run = (statement: string, ...values: unknown[]) => dataSource.query(statement, values);
    // The blind stream, otherwise within its bands: amount, place in its cell, name, quality, years to come, version.
    await run(
      `UPDATE stream SET amount_value = 7211.5, amount_canonical_value = 7211.5, description = 'tårn 9', version = 7, changed_at = now(),
         valid_from = '2020-03', valid_to = '2090-12-31', waste_status = 'byProduct', is_hazardous = false, external_id = 'Skjult',
         permits = '[{"name": "Skjult"}]', batch_every_days = 7211.5 / 1000, confirmed_at = now() - interval '3 years',
         operating_hours = 6543.25, availability = 'batch', source = 'Skjult', present_solution = 'Skjult'
       WHERE id = $1`,
      ids.blind,
    );
    await run(
      `INSERT INTO stream_property (stream_id, name, position, minimum, unit, basis) VALUES ($1, 'moisture', 0, 55, '%', 'measured')`,
      ids.blind,
    );
    await run(
      `INSERT INTO stream_terms (stream_id, present_cost_value, present_cost_unit) VALUES ($1, 6543.25, 'DKK/t')`,
      ids.blind,
    );
    await run(
      `UPDATE facility SET name = 'Aaa Skjult', place = 'Skjult', latitude = latitude + 0.001, longitude = longitude + 0.001,
         kind = 'farm', activity_codes = '{20.15}', note = 'Skjult' WHERE id = $1`,
      ids.hiddenFacility,
    );
    await run(`UPDATE organisation SET name = 'Aaa Skjult A/S' WHERE id = $1`, ids.hiddenOrganisation);
    // What is not there at all in the first: a company of the network with its facility, streams, resource and synergy.
    const given = { networkId: ids.network };
    const [{ id: organisation }] = (await run(
      `INSERT INTO organisation (name, kind) VALUES ('Aaa Skjult Ny', 'company') RETURNING id`,
    )) as [{ id: string }];
    await takesPart(dataSource, organisation, given.networkId!);
    const [{ id: facility }] = (await run(
      `INSERT INTO facility (network_id, organisation_id, name, kind, status, latitude, longitude, position_basis, activity_codes)
       VALUES ($1, $2, 'Aaa Skjult værk', 'farm', 'active', 55.7, 11.1, 'measured', '{}') RETURNING id`,
      given.networkId,
      organisation,
    )) as [{ id: string }];
    const [{ id: resource }] = (await run(
      `INSERT INTO resource (kind, name_en, name_da, synonyms, waste_code, measured_in, organisation_id)
       VALUES ('material', 'Aaa Særslam', 'Aaa Særslam', '{gypsum}', '100105', '{massFlow}', $1) RETURNING id`,
      organisation,
    )) as [{ id: string }];
    const streams: string[] = [];
    for (const [level, direction, of] of [
      ['private', 'supply', ids.resource],
      ['secretariat', 'supply', ids.resource],
      ['secretariat', 'demand', resource],
      ['private', 'demand', ids.resource],
    ]) {
      const [{ id }] = (await run(
        `INSERT INTO stream (network_id, facility_id, resource_id, direction, level, description, amount_value, amount_unit,
           amount_canonical_value, amount_canonical_unit, amount_basis)
         VALUES ($1, $2, $3, $4, $5, 'Skjult', 7211.5, 't/y', 7211.5, 't/y', 'measured') RETURNING id`,
        given.networkId,
        facility,
        of,
        direction,
        level,
      )) as [{ id: string }];
      streams.push(id);
    }
    const [{ id: synergy }] = (await run(
      `INSERT INTO synergy (network_id, donor_id, receiver_id, resource_id, kind, stage, start_year, supply_stream_id)
       VALUES ($1, $2, $3, $4, 'byProductExchange', 'running', 1850, $5) RETURNING id`,
      given.networkId,
      ids.hiddenFacility,
      facility,
      ids.resource,
      ids.blind,
    )) as [{ id: string }];
    const [{ id: introduction }] = (await run(
      'INSERT INTO introduction (network_id) VALUES ($1) RETURNING id',
      given.networkId,
    )) as [{ id: string }];
    await run(
      `INSERT INTO introduction_side (introduction_id, side, stream_id, organisation_id) VALUES ($1, 'supply', $2, $3), ($1, 'demand', $4, $5)`,
      introduction,
      ids.blind,
      ids.hiddenOrganisation,
      streams[2],
      organisation,
    );
    await run(
      `INSERT INTO audit_trail (organisation_ids, audience, action, subject_kind, subject_id, owner_organisation_id, network_id)
       VALUES ('{}', 'member', 'seenBlind', 'stream', $1, $2, $3)`,
      ids.blind,
      ids.hiddenOrganisation,
      given.networkId,
    );
    await run('UPDATE network SET revision = revision + 100 WHERE id = $1', given.networkId);
    Object.assign(ids, {
      newOrganisation: organisation,
      newFacility: facility,
      newResource: resource,
      newSynergy: synergy,
      newIntroduction: introduction,
    });
    streams.forEach((id, index) => (ids[`newStream${index}`] = id));
  }

  async function answers(viewer: string, query: string, variables: object): Promise<readonly string[]> {
    return Promise.all(
      servers.map(async (server) => {
        const { status, data, errors } = await server.ask(query, { ...variables }, { headers: headersOf[viewer] });
        return JSON.stringify({ status, data, errors }).replaceAll(/"lastSeenAt":"[^"]*"/g, '"lastSeenAt":""');
      }),
    );
  }

  const VIEWERS = ['visitor', 'member', 'analyst', 'administrator', 'foreignSecretary', 'outsider'];

  /** All the ids of the second, known to nobody: as if somebody had guessed them. */
  const choices = (): Choose[] => {
    const slugOr = (path: string, otherwise: unknown) => (path === 'network.slug' ? slug : otherwise);
    const whole: Choose = (path) => slugOr(path, /(?:\.networkId|network\.id)$/.test(path) ? ids.network : undefined);
    const byId = Object.values(ids).map((id): Choose => (path, type) => {
      if (path.endsWith('.networkId')) return ids.network;
      return type === 'ID' && !path.endsWith('idempotencyKey') ? id : undefined;
    });
    const byText = ['Skjult', 'Særslam', 'gips', 'a'].map((text): Choose => (path) => {
      if (path.endsWith('.networkId')) return ids.network;
      if (path === 'draftMatches.draft.resourceId') return ids.resource;
      if (path === 'draftMatches.draft.latitude') return 55.7;
      if (path === 'draftMatches.draft.longitude') return 11.1;
      return path.endsWith('.text') ? text : undefined;
    });
    return [whole, ...byId, ...byText];
  };

  test.each(VIEWERS)(
    'answer every question of the %s alike',
    async (viewer) => {
      const asked = new Set<string>();
      let answered = 0;
      // The copy of one's data says the moment at which it was made. The installation administrator knows which companies there
      // are, by name, and nothing else of them.
      const fields = queryFields().filter(
        ({ name }) => name !== 'exportMyData' && (viewer !== 'administrator' || !/^organisations?$/.test(name)),
      );
      for (const field of fields) {
        for (const choose of choices()) {
          const { query, variables } = questionAt('query', field, choose);
          const key = `${query} ${JSON.stringify(variables)}`;
          if (asked.has(key)) continue;
          asked.add(key);
          const [one, other] = await answers(viewer, query, variables);
          expect({ field: field.name, variables, answer: other }).toEqual({
            field: field.name,
            variables,
            answer: one,
          });
          for (const word of HIDDEN_WORDS) {
            if (!JSON.stringify(variables).includes(word)) expect(one).not.toContain(word);
          }
          if (!one!.includes('"errors"')) answered += 1;
        }
      }
      // A question that is refused for its size or a missing argument says nothing.
      expect(answered).toBeGreaterThan(asked.size / 3);
    },
    120_000,
  );

  test.each(VIEWERS)(
    'refuse every change of the %s to what is hidden alike',
    async (viewer) => {
      const hidden = Object.entries(ids).filter(([name]) => /^(?:new|hidden|blind|secretariat|private)/.test(name));
      // Where an id leads to something: what only names a network or a key of one's own cannot touch what is hidden.
      const touching = mutationFields().filter((field) =>
        idPathsOf(field).some((path) => !/(?:networkId|idempotencyKey)$/.test(path)),
      );
      for (const field of touching) {
        for (const [, id] of hidden) {
          const choose: Choose = (path, type) => {
            if (path.endsWith('.networkId')) return ids.network;
            if (path.endsWith('idempotencyKey')) return randomUUID();
            return type === 'ID' ? id : undefined;
          };
          const { query, variables } = questionAt('mutation', field, choose, 1);
          const [one, other] = await answers(viewer, query, variables);
          expect({ field: field.name, variables, answer: other }).toEqual({
            field: field.name,
            variables,
            answer: one,
          });
          expect(one).toContain('"errors"');
        }
      }
    },
    120_000,
  );

  test('are told apart by those who may know: the test sees what it should', async () => {
    const query = 'query ($id: ID!) { streams(networkId: $id) { totalCount } }';
    const counts = await Promise.all(
      servers.map(async (server) => {
        const secretary = await aSignedInPerson(server.dataSource, { secretariatOf: [ids.network!] });
        return (
          await server.ask<{ streams: { totalCount: number } }>(
            query,
            { id: ids.network },
            { headers: secretary.headers },
          )
        ).data.streams.totalCount;
      }),
    );
    expect(counts).toEqual([6, 8]);
  });
});
