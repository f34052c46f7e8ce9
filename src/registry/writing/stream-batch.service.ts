import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { DEFAULT_LEVEL, type DisclosureLevel } from '../../domain/disclosure/disclosure-level.ts';
import type { Problem } from '../../domain/problem.ts';
import type { StreamInput } from '../../domain/registry/stream-input.ts';
import { validateStream, type RegistryContext, type ValidStream } from '../../domain/registry/validate-stream.ts';
import { ProblemError } from '../../platform/problem-error.ts';
import { keepVersions } from '../history/version.rows.ts';
import { inputOf, readWholeStreams, type WholeStream } from '../history/whole-stream.rows.ts';
import { noteAllInTrail, type TrailEntry } from '../trail/trail.rows.ts';
import { canonicalJson } from './canonical-json.ts';
import { widenFacility } from './facility-level.rows.ts';
import { insertStreams, storePropertiesOf, storeTermsOf, updateStreams, type StreamRow } from './stream-batch.rows.ts';
import {
  organisationOf,
  resourceOfThatName,
  storeFacility,
  storeResource,
  type StreamToStore,
  type StreamWriter,
} from './stream-parts.service.ts';
import { levelNotYours } from './write-access.ts';

/** A stream of many, checked against the registry. */
export interface StreamOfBatch {
  /** Whose it is; null for an organisation that is new itself. */
  readonly organisationId: string | null;
  /** The company's own id; null where it has none. */
  readonly externalId: string | null;
  readonly input: StreamInput;
  readonly valid: ValidStream;
  /** Equal for those that add the same facility, or resource: it is added once. */
  readonly newFacilityKey: string | null;
  readonly newResourceKey: string | null;
}

export type BatchOutcome = 'new' | 'changed' | 'unchanged';

/** What comes of a stream of a batch. */
export interface BatchDecision {
  readonly outcome: BatchOutcome;
  /** The stream that is there already; null for a new one. */
  readonly before: WholeStream | null;
  /** As it shall be. */
  readonly valid: ValidStream;
  /** Why it cannot be so, together with what is registered of it already. */
  readonly problems: readonly Problem[];
}

/** Streams that come together, a part after the other, in one transaction: what one part has added the next one finds. */
export class StreamBatch {
  readonly #writer: StreamWriter;
  readonly #level: DisclosureLevel;
  readonly #context: RegistryContext;
  readonly #facilities = new Map<string, { readonly id: string; readonly organisationId: string }>();
  readonly #resources = new Map<string, string>();
  readonly #organisations = new Map<string, string>();
  readonly #widened = new Set<string>();
  /** Streams that a line without id was taken for, or that this batch made: no other line is taken for them. */
  readonly #taken = new Set<string>();

  /**
   * @param level of new streams that say none
   * @param taken streams that earlier lines were taken for
   */
  constructor(
    writer: StreamWriter,
    context: RegistryContext,
    level: DisclosureLevel = DEFAULT_LEVEL,
    taken: readonly string[] = [],
  ) {
    this.#level = level;
    for (const id of taken) this.#taken.add(id);
    this.#writer = writer;
    this.#context = context;
  }

  /**
   * What would come of each stream: one with an id that the company has used already changes that one; what is silent about a
   * field leaves it as it is. One without id that is there exactly so is the same.
   */
  async decide(manager: EntityManager, streams: readonly StreamOfBatch[]): Promise<BatchDecision[]> {
    const byExternalId = await this.#byExternalId(manager, streams);
    const alike = await this.#alike(
      manager,
      streams.filter(({ externalId }) => externalId === null),
    );
    return streams.map((stream): BatchDecision => {
      const { externalId, valid } = stream;
      if (externalId === null) {
        const same = (alike.get(likeness(valid)) ?? []).find(({ id }) => !this.#taken.has(id));
        if (same === undefined) return { outcome: 'new', before: null, valid, problems: [] };
        this.#taken.add(same.id);
        return { outcome: 'unchanged', before: same, valid, problems: [] };
      }
      const before = byExternalId.get(`${stream.organisationId} ${externalId}`);
      return before === undefined
        ? { outcome: 'new', before: null, valid, problems: [] }
        : this.#againstBefore(stream, before);
    });
  }

  /**
   * Stores what is new and what has changed; gives the id of each stream, in their order. Throws a ProblemError where one cannot
   * be what it shall be.
   */
  async store(
    manager: EntityManager,
    streams: readonly StreamOfBatch[],
  ): Promise<{ readonly id: string; readonly outcome: BatchOutcome }[]> {
    const decisions = await this.decide(manager, streams);
    const problems = decisions.flatMap((decision) => decision.problems);
    if (problems.length > 0) throw new ProblemError(problems);
    const [fresh, changed]: [StreamRow[], StreamRow[]] = [[], []];
    const stored: { id: string; outcome: BatchOutcome }[] = [];
    for (const [index, { outcome, before, valid }] of decisions.entries()) {
      const id = before?.id ?? randomUUID();
      stored.push({ id, outcome });
      const stream = streams[index];
      if (outcome === 'unchanged' || stream === undefined) continue;
      const settled = await this.#settle(manager, valid, stream);
      const level = settled.level ?? before?.level ?? this.#level;
      if (this.#writer.role === 'secretariat' && level !== (before?.level ?? DEFAULT_LEVEL)) {
        throw new ProblemError([levelNotYours()]);
      }
      await this.#widen(manager, settled.facilityId, level);
      (before === null ? fresh : changed).push({ id, version: before?.version ?? 0, level, before, stream: settled });
      this.#taken.add(id);
    }
    await this.#write(manager, fresh, changed);
    return stored;
  }

  async #write(manager: EntityManager, fresh: readonly StreamRow[], changed: readonly StreamRow[]): Promise<void> {
    const { viewer, networkId } = this.#writer;
    await insertStreams(manager, networkId, fresh);
    await updateStreams(manager, changed);
    await storePropertiesOf(manager, [...fresh, ...changed]);
    await storeTermsOf(manager, [...fresh, ...changed]);
    const written = [...fresh, ...changed];
    if (written.length === 0) return;
    await keepVersions(
      manager,
      viewer,
      'imported',
      written.map(({ id }) => id),
    );
    await noteAllInTrail(
      manager,
      viewer,
      written.map(({ id, before, level, version, stream: { organisationId } }): TrailEntry => ({
        subjectKind: 'stream',
        subjectId: id,
        ownerOrganisationId: organisationId,
        networkId,
        action: before === null ? 'registered' : 'changed',
        details: before === null ? { level } : { version: version + 1 },
      })),
    );
  }

  #againstBefore({ input, valid }: StreamOfBatch, before: WholeStream): BatchDecision {
    const was = inputOf(before);
    const said = Object.fromEntries(Object.entries(input).filter(([, value]) => value !== undefined));
    // What is new in the file is checked already; an old facility or resource of the stream is known to be there.
    const context = { ...this.#context, hasFacility: () => true, resourceOf: this.#context.resourceOf };
    const merged = validateStream({ ...was, ...said }, context);
    const whole = validateStream(was, context);
    // Stored without what is registered already, that would be lost.
    if (!merged.ok) return { outcome: 'changed', before, valid, problems: merged.problems };
    const level = merged.value.level ?? before.level;
    const isSame = whole.ok && level === before.level && likeness(whole.value) === likeness(merged.value);
    return { outcome: isSame ? 'unchanged' : 'changed', before, valid: merged.value, problems: [] };
  }

  async #byExternalId(
    manager: EntityManager,
    streams: readonly StreamOfBatch[],
  ): Promise<ReadonlyMap<string, WholeStream>> {
    const wanted = streams.flatMap(({ externalId }) => externalId ?? []);
    if (wanted.length === 0) return new Map();
    const { viewer, networkId, role } = this.#writer;
    const rows = await manager.query<{ id: string; externalId: string; organisationId: string }[]>(
      `SELECT id, external_id AS "externalId", organisation_id AS "organisationId" FROM stream
       WHERE network_id = $1 AND external_id = ANY($2) AND withdrawn_at IS NULL AND ($3 OR organisation_id = ANY($4::uuid[]))`,
      [networkId, wanted, role === 'secretariat', viewer.organisationIds],
    );
    const whole = await readWholeStreams(
      manager,
      rows.map(({ id }) => id),
    );
    const wholeOf = new Map(whole.map((stream) => [stream.id, stream]));
    return new Map(
      rows.flatMap(({ id, externalId, organisationId }): [string, WholeStream][] => {
        const stream = wholeOf.get(id);
        return stream === undefined ? [] : [[`${organisationId} ${externalId}`, stream]];
      }),
    );
  }

  /** Streams at the facilities of these, by what they are: candidates for being the same. */
  async #alike(
    manager: EntityManager,
    streams: readonly StreamOfBatch[],
  ): Promise<ReadonlyMap<string, readonly WholeStream[]>> {
    const places = streams.flatMap(({ valid: { facility, resource } }) =>
      'id' in facility && 'id' in resource ? [{ facility: facility.id, resource: resource.id }] : [],
    );
    if (places.length === 0) return new Map();
    const rows = await manager.query<{ id: string }[]>(
      `SELECT DISTINCT s.id FROM json_to_recordset($1) AS place(facility uuid, resource uuid)
       JOIN stream s ON s.facility_id = place.facility AND s.resource_id = place.resource
       WHERE s.network_id = $2 AND s.withdrawn_at IS NULL`,
      [JSON.stringify(places), this.#writer.networkId],
    );
    const candidates = await readWholeStreams(
      manager,
      rows.map(({ id }) => id).filter((id) => !this.#taken.has(id)),
    );
    const alike = new Map<string, WholeStream[]>();
    for (const candidate of candidates) {
      const valid = validateStream(inputOf(candidate), { ...this.#context, hasFacility: () => true });
      if (!valid.ok) continue;
      const key = likeness(valid.value);
      alike.set(key, [...(alike.get(key) ?? []), candidate]);
    }
    return alike;
  }

  async #settle(
    manager: EntityManager,
    valid: ValidStream,
    { newFacilityKey, newResourceKey, input }: StreamOfBatch,
  ): Promise<StreamToStore> {
    const { facility, resource, ...facts } = valid;
    const place = await this.#facility(manager, facility, newFacilityKey);
    return {
      ...facts,
      organisationId: place.organisationId,
      facilityId: place.id,
      resourceId: await this.#resource(manager, resource, newResourceKey, input, place.organisationId),
    };
  }

  async #facility(manager: EntityManager, facility: ValidStream['facility'], key: string | null) {
    const known = this.#facilities.get('id' in facility ? facility.id : (key ?? ''));
    if (known !== undefined) return known;
    if ('id' in facility) {
      const [{ organisationId }] = await manager.query<[{ organisationId: string }]>(
        'SELECT organisation_id AS "organisationId" FROM facility WHERE id = $1',
        [facility.id],
      );
      const found = { id: facility.id, organisationId };
      this.#facilities.set(facility.id, found);
      return found;
    }
    const { organisationId: ownerId, organisationName } = facility.new;
    const owner = ownerId ?? organisationName?.toLowerCase() ?? '';
    const organisationId =
      this.#organisations.get(owner) ?? (await organisationOf(manager, this.#writer, facility.new));
    this.#organisations.set(owner, organisationId);
    const made = { id: await storeFacility(manager, this.#writer, organisationId, facility.new), organisationId };
    if (key !== null) this.#facilities.set(key, made);
    return made;
  }

  async #resource(
    manager: EntityManager,
    resource: ValidStream['resource'],
    key: string | null,
    input: StreamInput,
    organisationId: string,
  ): Promise<string> {
    if ('id' in resource) return resource.id;
    // Another company's stays its own.
    const place = `${organisationId} ${key ?? randomUUID()}`;
    const known = this.#resources.get(place);
    if (known !== undefined) return known;
    const id =
      (await resourceOfThatName(manager, this.#writer, input.resource.new ?? null)) ??
      (await storeResource(manager, organisationId, resource.new));
    this.#resources.set(place, id);
    return id;
  }

  async #widen(manager: EntityManager, facilityId: string, level: DisclosureLevel): Promise<void> {
    const key = `${facilityId} ${level}`;
    if (this.#widened.has(key)) return;
    this.#widened.add(key);
    await widenFacility(manager, facilityId, level);
  }
}

/** Equal for streams that say the same; how widely they are shown, and what the company calls them, apart. */
function likeness(valid: ValidStream): string {
  return canonicalJson({ ...valid, level: null, releasePresentCost: null, externalId: null });
}
