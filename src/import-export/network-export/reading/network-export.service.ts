import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { printSelection } from '../../../domain/network/selection-text.ts';
import type { NetworkSelection } from '../../../domain/network/network-selection.ts';
import type { Language } from '../../../domain/text.ts';
import { requireExporter } from '../../../identity/access.ts';
import { ViewerDatabase, type Reader } from '../../../identity/viewer-database.service.ts';
import type { Viewer } from '../../../identity/viewer.ts';
import { ProblemError } from '../../../platform/problem-error.ts';
import { SERVER_SETTINGS, type ServerSettings } from '../../../platform/settings.module.ts';
import { networkNotFound } from '../../../registry/reading/not-found.ts';
import { sql, statement } from '../../../registry/reading/sql.ts';
import type { ExportAbout, ExportedNetwork } from '../content/exported-network.ts';
import { Turns } from '../turns.ts';
import {
  countSelected,
  facilityShaped,
  facilitiesQuestion,
  fetched,
  linksQuestion,
  linkShaper,
  readEnds,
  readResources,
  withEnds,
  withOrganisations,
  type ExportScope,
} from './exported.rows.ts';

/** Exports that read at one time in this process: each holds a connection, and others want to ask too. */
const MOST_READING = 2;

export interface ExportQuestion {
  readonly selection: NetworkSelection;
  readonly language: Language;
}

/** The network of a selection as the viewer sees it at one moment, row by row: what files are written from. */
@Injectable()
export class NetworkExportService {
  readonly #turns = new Turns(MOST_READING);

  constructor(
    private readonly database: ViewerDatabase,
    @Inject(SERVER_SETTINGS) private readonly settings: ServerSettings,
  ) {}

  /**
   * Hands the network to `use`, whose reading must be over when it ends. `signal` ends it early, and the statement that is
   * running with it. A visitor takes along what is public; a token must be for exports. Throws a ProblemError with
   * `NETWORK_NOT_FOUND` or `SCOPE_MISSING`.
   */
  async read(
    viewer: Viewer,
    { selection, language }: ExportQuestion,
    signal: AbortSignal,
    use: (network: ExportedNetwork) => Promise<void>,
  ): Promise<void> {
    if (viewer.scopes !== null) requireExporter(viewer);
    await this.#turns.take(signal, () =>
      this.database.readAtOnce(viewer, async (manager) => {
        const resources = await readResources(manager, viewer);
        const scope: ExportScope = { viewer, selection, resources };
        const about = await this.#aboutOf(manager, scope, language);
        await this.#cancelledBy(signal, manager, () => use(networkOf(manager, scope, about)));
      }),
    );
  }

  /** The selection with the id of its network, which may be named by its short name. Throws a ProblemError with `NETWORK_NOT_FOUND`. */
  async selectionWithId(viewer: Viewer, selection: NetworkSelection): Promise<NetworkSelection> {
    const named = selection.networkId.toLowerCase();
    const question = sql`SELECT n.id FROM network n WHERE n.id::text = ${named} OR n.slug = ${named}`;
    const [network] = await this.database.as(viewer).query<{ id: string }[]>(...statement(question));
    if (network === undefined) throw new ProblemError([networkNotFound(['network'])]);
    return { ...selection, networkId: network.id };
  }

  async #aboutOf(
    reader: Reader,
    { viewer, selection, resources }: ExportScope,
    language: Language,
  ): Promise<ExportAbout> {
    const { version } = this.settings;
    const question = sql`SELECT n.slug, n.name, n.revision, n.revised_at AS "revisedAt" FROM network n
      WHERE n.id = ${selection.networkId}`;
    const [network] = await reader.query<{ slug: string; name: string; revision: number; revisedAt: Date }[]>(
      ...statement(question),
    );
    if (network === undefined) throw new ProblemError([networkNotFound(['network'])]);
    const { slug, name, revision, revisedAt } = network;
    const changedAt = revisedAt.toISOString();
    const selected = printSelection(selection);
    const { organisationIds, memberNetworkIds, secretariatNetworkIds, analystNetworkIds, onlyNetworkId } = viewer;
    const sight = [organisationIds, memberNetworkIds, secretariatNetworkIds, analystNetworkIds, onlyNetworkId ?? null];
    // Resources belong to no network: one that came elsewhere is noticed by their number, as by `RegistryService`.
    const basis = [slug, name, revision, changedAt, resources.size, selected, sight, version, language];
    return {
      networkId: selection.networkId,
      networkSlug: slug,
      networkName: name,
      revision,
      changedAt,
      selection: selected,
      version,
      language,
      digest: `sha-256=${createHash('sha256').update(JSON.stringify(basis)).digest('hex')}`,
    };
  }

  /** Runs the work; where the signal comes before its end, the database is told to stop what it is doing for it. */
  async #cancelledBy(signal: AbortSignal, reader: Reader, work: () => Promise<void>): Promise<void> {
    const [{ pid }] = await reader.query<[{ pid: number }]>('SELECT pg_backend_pid() AS pid');
    let cancelling: Promise<unknown> = Promise.resolve();
    const cancel = () => {
      cancelling = this.database.readAtOnce({ personId: null }, (other) =>
        other.query('SELECT pg_cancel_backend($1)', [pid]),
      );
      // The work fails by itself then; and what could not be stopped comes to its end.
      cancelling.catch(() => undefined);
    };
    signal.addEventListener('abort', cancel, { once: true });
    try {
      signal.throwIfAborted();
      await work();
    } finally {
      signal.removeEventListener('abort', cancel);
      // Else it would hit whoever gets the connection next.
      await cancelling.catch(() => undefined);
    }
  }
}

function networkOf(reader: Reader, scope: ExportScope, about: ExportAbout): ExportedNetwork {
  const links = () => fetched(reader, 'exported_links', linksQuestion(scope), linkShaper(scope));
  return {
    about,
    counts: () => countSelected(reader, scope),
    facilities: async function* () {
      const rows = fetched(reader, 'exported_facilities', facilitiesQuestion(scope), facilityShaped);
      for await (const piece of rows) yield await withOrganisations(reader, piece);
    },
    links,
    linksWithEnds: async function* () {
      const ends = await readEnds(reader, scope);
      for await (const piece of links()) yield withEnds(piece, ends);
    },
  };
}
