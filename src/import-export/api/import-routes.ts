import { Readable } from 'node:stream';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Viewer } from '../../identity/viewer.ts';
import { WhoAsks } from '../../identity/who-asks.service.ts';
import { identifierProblem } from '../../platform/identifiers.ts';
import { ProblemError } from '../../platform/problem-error.ts';
import { languageAskedFor } from '../../platform/request-language.ts';
import { LONGEST_FILE_MS } from '../../platform/slow-requests.ts';
import { SPREADSHEET_LIMITS } from '../spreadsheet/limits.ts';
import { fileTooLarge, keyMissing } from '../importing/import-problems.ts';
import { shownImport } from '../importing/import-shown.ts';
import { ImportReportService } from '../importing/import-report.service.ts';
import { ImportUploadService } from '../importing/import-upload.service.ts';
import { RouteFailures } from './route-failures.ts';

interface UploadQuery {
  readonly networkId?: string;
  readonly organisationId?: string;
}

/**
 * Files in over plain HTTP: the body is the file as it is. A page of another site can send none, since the key is a header that
 * browsers ask about first.
 */
@Injectable()
export class ImportRoutes implements OnModuleInit {
  constructor(
    private readonly http: HttpAdapterHost,
    private readonly asking: WhoAsks,
    private readonly uploads: ImportUploadService,
    private readonly reports: ImportReportService,
    private readonly failures: RouteFailures,
  ) {}

  async onModuleInit(): Promise<void> {
    // A worker has no server.
    const adapter = this.http.httpAdapter as HttpAdapterHost['httpAdapter'] | null;
    if (adapter === null) return;
    const server = adapter.getInstance<FastifyInstance>();
    await server.register((scope, _options, done) => {
      scope.removeAllContentTypeParsers();
      scope.addContentTypeParser('*', (_request, payload, parsed) => {
        parsed(null, payload);
      });
      scope.post(
        '/imports',
        { bodyLimit: SPREADSHEET_LIMITS.bytes, config: { longestMs: LONGEST_FILE_MS } },
        (request, reply) => this.failures.tell(request, reply, () => this.#upload(request, reply)),
      );
      done();
    });
    server.get('/imports/:id/report.csv', (request, reply) =>
      this.failures.tell(request, reply, () => this.#report(request, reply)),
    );
  }

  async #report(request: FastifyRequest, reply: FastifyReply): Promise<unknown> {
    const { viewer, refusalOf } = await this.asking.context(request, reply);
    const refusal = refusalOf?.('query') ?? null;
    if (refusal !== null) throw new ProblemError([refusal]);
    const { id } = request.params as { id: string };
    const malformed = identifierProblem(id, ['id']);
    if (malformed !== null) throw new ProblemError([malformed]);
    const lines = await this.reports.report(viewer, id, languageAskedFor(request));
    return reply
      .headers({
        'content-type': 'text/csv; charset=utf-8',
        'content-disposition': 'attachment; filename="import-report.csv"',
        'cache-control': 'no-store',
      })
      .send(Readable.from(lines));
  }

  async #upload(request: FastifyRequest, reply: FastifyReply): Promise<unknown> {
    const { viewer, refusalOf } = await this.asking.context(request, reply);
    const refusal = refusalOf?.('mutation') ?? null;
    if (refusal !== null) throw new ProblemError([refusal]);
    const found = await this.#take(viewer, request);
    return reply
      .code(201)
      .header('cache-control', 'no-store')
      .send({ import: shownImport(found) });
  }

  async #take(viewer: Viewer, request: FastifyRequest) {
    const { networkId = '', organisationId = null } = request.query as UploadQuery;
    const key = request.headers['idempotency-key'];
    const idempotencyKey = typeof key === 'string' ? key : '';
    if (idempotencyKey === '') throw new ProblemError([keyMissing()]);
    const ids = {
      networkId,
      ...(organisationId === null ? {} : { organisationId }),
      'idempotency-key': idempotencyKey,
    };
    const malformed = Object.entries(ids).flatMap(([name, id]) => identifierProblem(id, [name]) ?? []);
    if (malformed.length > 0) throw new ProblemError(malformed);
    const asked = {
      networkId: networkId.toLowerCase(),
      organisationId,
      idempotencyKey,
      language: languageAskedFor(request),
    };
    await this.uploads.admit(viewer, asked);
    if (Number(request.headers['content-length'] ?? 0) > SPREADSHEET_LIMITS.bytes) {
      throw new ProblemError([fileTooLarge()]);
    }
    return this.uploads.upload(viewer, { ...asked, fileName: nameOf(request) }, request.body as Readable);
  }
}

/** As the browser says it, percent-encoded: a header holds no other letters. */
function nameOf(request: FastifyRequest): string {
  const given = request.headers['x-file-name'];
  if (typeof given !== 'string') return 'file';
  try {
    return decodeURIComponent(given);
  } catch {
    return given;
  }
}
