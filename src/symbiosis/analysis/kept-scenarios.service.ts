import { Injectable } from '@nestjs/common';
import type { ViewedSnapshot } from '../../domain/disclosure/blind-stream.ts';
import type { NetworkSelection, WrittenSelection } from '../../domain/network/network-selection.ts';
import type {
  ResilienceScenario,
  WrittenTakenOut,
  WrittenThresholds,
} from '../../domain/network/resilience/resilience-scenario.ts';
import { parseSelection, printSelection } from '../../domain/network/selection-text.ts';
import type { Problem } from '../../domain/problem.ts';
import { requireWriter } from '../../identity/access.ts';
import { ViewerDatabase } from '../../identity/viewer-database.service.ts';
import type { Viewer } from '../../identity/viewer.ts';
import { ProblemError } from '../../platform/problem-error.ts';
import { RegistryService } from '../../registry/reading/registry.service.ts';
import { IdempotencyService } from '../../registry/writing/idempotency.service.ts';
import { rowsById } from '../rows-by-id.ts';
import { NetworkGroundService } from './network-ground.service.ts';
import { checked, isShown, outcomeOf, type ShownOutcome } from './resilience.service.ts';

interface KeptRow {
  readonly id: string;
  readonly personId: string;
  readonly name: string;
  readonly isShared: boolean;
  readonly selection: string;
  readonly scenario: ResilienceScenario;
  readonly keptAt: Date;
}

export interface KeptScenario
  extends ResilienceScenario, Pick<KeptRow, 'id' | 'name' | 'isShared' | 'selection' | 'keptAt'> {
  readonly isOwn: boolean;
  readonly outcome: () => ShownOutcome;
}

const MOST_NAME = 200;
const COLUMNS = `id, person_id AS "personId", name, is_shared AS "isShared", selection, scenario, kept_at AS "keptAt"`;

/** Scenarios that people keep, to be laid side by side. */
@Injectable()
export class KeptScenariosService {
  constructor(
    private readonly database: ViewerDatabase,
    private readonly registry: RegistryService,
    private readonly grounds: NetworkGroundService,
    private readonly idempotency: IdempotencyService,
  ) {}

  /**
   * The viewer's own and those shared in the network, by name. Of what a shared one is about, whatever the viewer does not see is left out,
   * and the scenario with it where nothing is left. Throws a ProblemError with `NETWORK_NOT_FOUND`.
   */
  async ofNetwork(viewer: Viewer, networkId: string): Promise<readonly KeptScenario[]> {
    const snapshot = await this.registry.snapshot(viewer, networkId);
    if (viewer.personId === null) return [];
    const rows = await this.database.as(viewer).query<KeptRow[]>(
      `SELECT ${COLUMNS} FROM resilience_scenario
       WHERE network_id = $1 AND (person_id = $2 OR (is_shared AND network_id = ANY($3::uuid[]))) ORDER BY name, id`,
      [snapshot.network.id, viewer.personId, networksOf(viewer)],
    );
    return rows.flatMap((row) => this.#shown(row, snapshot, viewer.personId) ?? []);
  }

  /**
   * Keeps a scenario once, however often it is sent. Throws a ProblemError with `SIGN_IN_REQUIRED`, `NETWORK_PARTICIPANT_REQUIRED`,
   * `TEXT_MISSING`, `TEXT_TOO_LONG`, or as `ResilienceService.of`.
   */
  async keep(
    asking: Viewer,
    request: {
      readonly name: string;
      readonly isShared?: boolean | null;
      readonly selection: WrittenSelection;
      readonly takenOut: readonly WrittenTakenOut[];
      readonly thresholds?: WrittenThresholds | null;
      readonly idempotencyKey: string;
    },
  ): Promise<KeptScenario> {
    const viewer = requireWriter(asking);
    const { selection, ground, snapshot } = await this.grounds.of(viewer, request.selection);
    const networkId = snapshot.network.id;
    if (!networksOf(viewer).includes(networkId)) throw new ProblemError([participantRequired()]);
    const name = nameOf(request.name);
    const scenario = checked({ takenOut: request.takenOut, thresholds: request.thresholds ?? null });
    outcomeOf(ground, scenario);
    const id = await this.idempotency.once(
      viewer,
      'keepResilienceScenario',
      { ...request, networkId },
      (manager, made) =>
        manager.query(
          `INSERT INTO resilience_scenario (id, network_id, person_id, name, is_shared, selection, scenario)
         VALUES ($1, $2, $3, $4, $5, $6, $7)`,
          [made, networkId, viewer.personId, name, request.isShared ?? false, printSelection(selection), scenario],
        ),
    );
    const kept = (await this.ofNetwork(viewer, networkId)).find((each) => each.id === id);
    if (kept === undefined) throw new ProblemError([scenarioNotFound()]);
    return kept;
  }

  /** Removes one's own scenario, and gives what is left of that network. Throws a ProblemError with `SCENARIO_NOT_FOUND`. */
  async remove(asking: Viewer, id: string): Promise<readonly KeptScenario[]> {
    const viewer = requireWriter(asking);
    const [[row]] = await this.database
      .writingAs(viewer)
      .query<[{ networkId: string }[], number]>(
        'DELETE FROM resilience_scenario WHERE id = $1 AND person_id = $2 RETURNING network_id AS "networkId"',
        [id, viewer.personId],
      );
    if (row === undefined) throw new ProblemError([scenarioNotFound()]);
    return this.ofNetwork(viewer, row.networkId);
  }

  #shown(row: KeptRow, snapshot: ViewedSnapshot, personId: string | null): KeptScenario | null {
    const read = parseSelection(row.selection);
    if (!read.ok) throw new Error(`The selection of scenario ${row.id} cannot be read`);
    const selection = seenOf(read.value, snapshot);
    const { ground } = this.grounds.within(snapshot, selection);
    const takenOut = row.scenario.takenOut.filter((each) => isShown(ground, each));
    if (takenOut.length === 0) return null;
    const scenario = { takenOut, thresholds: row.scenario.thresholds };
    const { id, name, isShared, keptAt } = row;
    return {
      id,
      name,
      isShared,
      keptAt,
      isOwn: row.personId === personId,
      selection: printSelection(selection),
      ...scenario,
      outcome: () => outcomeOf(ground, scenario),
    };
  }
}

/** What somebody else chose to look at may name what this viewer must not learn of. */
function seenOf(selection: NetworkSelection, snapshot: ViewedSnapshot): NetworkSelection {
  const { resource } = rowsById(snapshot);
  const organisations = new Set(snapshot.organisations.map(({ id }) => id));
  return {
    ...selection,
    resourceIds: selection.resourceIds.filter((id) => resource.has(id)),
    organisationIds: selection.organisationIds.filter((id) => organisations.has(id)),
  };
}

function networksOf({ memberNetworkIds, secretariatNetworkIds, analystNetworkIds }: Viewer): readonly string[] {
  return [...memberNetworkIds, ...secretariatNetworkIds, ...analystNetworkIds];
}

function nameOf(written: string): string {
  const name = written.trim();
  if (name === '') throw new ProblemError([nameMissing()]);
  if (name.length > MOST_NAME) throw new ProblemError([nameTooLong()]);
  return name;
}

function participantRequired(): Problem {
  return {
    kind: 'forbidden',
    code: 'NETWORK_PARTICIPANT_REQUIRED',
    path: ['selection', 'networkId'],
    message: {
      en: 'Only those who take part in this network keep scenarios in it.',
      da: 'Kun de, der deltager i netværket, kan gemme scenarier i det.',
    },
  };
}

function nameMissing(): Problem {
  return {
    kind: 'invalid',
    code: 'TEXT_MISSING',
    path: ['name'],
    message: { en: 'Give the scenario a name.', da: 'Giv scenariet et navn.' },
  };
}

function nameTooLong(): Problem {
  return {
    kind: 'invalid',
    code: 'TEXT_TOO_LONG',
    path: ['name'],
    message: { en: `At most ${MOST_NAME} characters.`, da: `Højst ${MOST_NAME} tegn.` },
    facts: { maximum: MOST_NAME },
  };
}

function scenarioNotFound(): Problem {
  return {
    kind: 'notFound',
    code: 'SCENARIO_NOT_FOUND',
    path: ['id'],
    message: { en: 'You keep no such scenario.', da: 'Du har ikke gemt et sådant scenarie.' },
  };
}
