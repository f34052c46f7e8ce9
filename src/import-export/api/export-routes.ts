import { createReadStream } from 'node:fs';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Language } from '../../domain/text.ts';
import { WhoAsks } from '../../identity/who-asks.service.ts';
import { identifierProblem } from '../../platform/identifiers.ts';
import { ProblemError } from '../../platform/problem-error.ts';
import { languageAskedFor } from '../../platform/request-language.ts';
import { ExportStreamsService, type SheetFormat } from '../exporting/export-streams.service.ts';
import { writeTemplateCsv, writeTemplateXlsx } from '../spreadsheet/write-template.ts';
import { RouteFailures } from './route-failures.ts';

const FORMATS = ['csv', 'xlsx'] as const satisfies readonly SheetFormat[];

const CONTENT_TYPES: Readonly<Record<SheetFormat, string>> = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** Names of our own, without a letter that a header or a disk could take for something else. */
const FILE_NAMES = {
  export: { en: 'streams', da: 'stroemme' },
  template: { en: 'template-streams', da: 'skabelon-stroemme' },
} as const satisfies Record<string, Record<Language, string>>;

/** Files out over plain HTTP: the registry as the viewer sees it, and the template for the way in. */
@Injectable()
export class ExportRoutes implements OnModuleInit {
  constructor(
    private readonly http: HttpAdapterHost,
    private readonly asking: WhoAsks,
    private readonly streams: ExportStreamsService,
    private readonly failures: RouteFailures,
  ) {}

  onModuleInit(): void {
    // A worker has no server.
    const adapter = this.http.httpAdapter as HttpAdapterHost['httpAdapter'] | null;
    if (adapter === null) return;
    const server = adapter.getInstance<FastifyInstance>();
    for (const format of FORMATS) {
      server.get(`/export/streams.${format}`, (request, reply) =>
        this.failures.tell(request, reply, () => this.#export(request, reply, format)),
      );
      server.get(`/template/streams.${format}`, (request, reply) =>
        this.failures.tell(request, reply, () => this.#template(request, reply, format)),
      );
    }
  }

  async #export(request: FastifyRequest, reply: FastifyReply, format: SheetFormat): Promise<unknown> {
    const { viewer, refusalOf } = await this.asking.context(request, reply);
    const refusal = refusalOf?.('query') ?? null;
    if (refusal !== null) throw new ProblemError([refusal]);
    const { networkId = '' } = request.query as { networkId?: string };
    const malformed = identifierProblem(networkId, ['networkId']);
    if (malformed !== null) throw new ProblemError([malformed]);
    const language = languageAskedFor(request);
    const directory = await mkdtemp(join(tmpdir(), 'symbiosis-exchange-export-'));
    const forget = () => void rm(directory, { recursive: true, force: true });
    try {
      // On disk first: whoever takes long to fetch it holds no connection to the database.
      const path = join(directory, 'file');
      await this.streams.write(viewer, { networkId: networkId.toLowerCase(), format, language }, path);
      const { size } = await stat(path);
      const file = createReadStream(path).on('close', forget);
      return await answer(reply, 'export', format, language).header('content-length', size).send(file);
    } catch (error) {
      forget();
      throw error;
    }
  }

  async #template(request: FastifyRequest, reply: FastifyReply, format: SheetFormat): Promise<unknown> {
    const language = languageAskedFor(request);
    const file = format === 'csv' ? await writeTemplateCsv(language) : Buffer.from(await writeTemplateXlsx(language));
    return answer(reply, 'template', format, language).send(file);
  }
}

function answer(
  reply: FastifyReply,
  what: keyof typeof FILE_NAMES,
  format: SheetFormat,
  language: Language,
): FastifyReply {
  return reply.headers({
    'content-type': CONTENT_TYPES[format],
    'content-disposition': `attachment; filename="${FILE_NAMES[what][language]}.${format}"`,
    'cache-control': 'no-store',
  });
}
