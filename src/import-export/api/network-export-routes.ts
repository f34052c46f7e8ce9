import { Readable } from 'node:stream';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Viewer } from '../../identity/viewer.ts';
import { WhoAsks } from '../../identity/who-asks.service.ts';
import { ProblemError, valueOrThrow } from '../../platform/problem-error.ts';
import { attachment, isTagKnown, rangeOf } from '../network-export/byte-range.ts';
import type { ExportAbout } from '../network-export/content/exported-network.ts';
import { NetworkExportService, type ExportQuestion } from '../network-export/reading/network-export.service.ts';
import { readExportRequest, type ExportRequest } from '../network-export/read-request.ts';
import { Spool } from '../network-export/spool.ts';
import { languageAskedFor } from '../../platform/request-language.ts';
import { RouteFailures } from './route-failures.ts';

class ReaderLeftError extends Error {
  override readonly name = 'ReaderLeftError';
}

/** A network as a file, as the reader sees it: `GET /export/network.{format}?network=…`. */
@Injectable()
export class NetworkExportRoutes implements OnModuleInit {
  constructor(
    private readonly http: HttpAdapterHost,
    private readonly asking: WhoAsks,
    private readonly networks: NetworkExportService,
    private readonly failures: RouteFailures,
  ) {}

  onModuleInit(): void {
    // A worker has no server.
    const adapter = this.http.httpAdapter as HttpAdapterHost['httpAdapter'] | null;
    if (adapter === null) return;
    const server = adapter.getInstance<FastifyInstance>();
    server.get('/export/network.:format', (request, reply) =>
      this.failures.tell(request, reply, () => this.#answer(request, reply)),
    );
  }

  async #answer(request: FastifyRequest, reply: FastifyReply): Promise<unknown> {
    const { viewer, refusalOf } = await this.asking.context(request, reply);
    const refusal = refusalOf?.('query') ?? null;
    if (refusal !== null) throw new ProblemError([refusal]);
    const { format } = request.params as { format: string };
    const asked = valueOrThrow(readExportRequest(format, queryOf(request)));
    const selection = await this.networks.selectionWithId(viewer, asked.selection);
    return this.#send(request, reply, viewer, { ...asked, selection });
  }

  async #send(request: FastifyRequest, reply: FastifyReply, viewer: Viewer, asked: ExportRequest): Promise<unknown> {
    const leaving = new AbortController();
    const leave = () => {
      if (!reply.raw.writableFinished) leaving.abort(new ReaderLeftError('The reader has left.'));
    };
    reply.raw.once('close', leave);
    // She may have left while it was asked who she is.
    if (reply.raw.destroyed || request.raw.socket.destroyed) leave();
    const spool = await Spool.create();
    const close = () => void spool.close();
    try {
      const { about, isKnown, working } = await this.#begin(request, viewer, asked, spool, leaving);
      reply.headers(headersOf(about, asked));
      if (isKnown) {
        await spool.close();
        return await reply.code(request.headers['if-none-match'] === undefined ? 200 : 304).send();
      }
      const closed = working.then(
        () => undefined,
        () => undefined,
      );
      const stream = (bytes: AsyncGenerator<Buffer>) =>
        Readable.from(bytes, { objectMode: false }).once('close', () => {
          // What nobody reads any more needs not be written.
          if (!leaving.signal.aborted) leaving.abort(new ReaderLeftError('Nobody reads on.'));
          void closed.then(close);
        });
      if (request.headers.range !== undefined && isSameFile(request, about)) {
        const { size, sha256 } = await spool.whole();
        const range = rangeOf(request.headers.range, size);
        if (range === 'beyond') {
          await spool.close();
          return await reply.code(416).header('content-range', `bytes */${size}`).send();
        }
        reply.header('repr-digest', `sha-256=:${sha256}:`);
        const { first, last } = range ?? { first: 0, last: size - 1 };
        if (range !== null) reply.code(206).header('content-range', `bytes ${first}-${last}/${size}`);
        return await reply.header('content-length', last - first + 1).send(stream(spool.read(first, last)));
      }
      // The sum of all bytes is known after the last one (RFC 9110, 6.5; RFC 9530).
      reply.trailer('repr-digest', async () => {
        const { sha256 } = await spool.whole();
        return `sha-256=:${sha256}:`;
      });
      return await reply.send(stream(spool.read()));
    } catch (error) {
      await spool.close();
      // Nobody is there to be told.
      if (leaving.signal.aborted) return reply.hijack();
      throw error;
    }
  }

  /** Begins to write the file, unless the reader has it; ends as soon as it is known what it will say of itself. */
  async #begin(
    request: FastifyRequest,
    viewer: Viewer,
    { format, selection }: ExportRequest,
    spool: Spool,
    leaving: AbortController,
  ): Promise<{ readonly about: ExportAbout; readonly isKnown: boolean; readonly working: Promise<void> }> {
    const head = Promise.withResolvers<{ readonly about: ExportAbout; readonly isKnown: boolean }>();
    const question: ExportQuestion = { selection, language: languageAskedFor(request) };
    const working = this.networks.read(viewer, question, leaving.signal, async (network) => {
      const isKnown =
        request.method === 'HEAD' || isTagKnown(request.headers['if-none-match'], tagOf(network.about, format.id));
      head.resolve({ about: network.about, isKnown });
      if (!isKnown) await spool.fill(format.write(network), leaving.signal);
    });
    working.catch((error: unknown) => {
      const failure = error instanceof Error ? error : new Error(String(error));
      head.reject(failure);
      spool.fail(failure);
    });
    return { ...(await head.promise), working };
  }
}

function headersOf(about: ExportAbout, { format }: ExportRequest): Readonly<Record<string, string>> {
  return {
    'content-type': format.mediaType,
    'content-disposition': attachment(`${about.networkSlug}.${format.id}`),
    etag: tagOf(about, format.id),
    'last-modified': new Date(about.changedAt).toUTCString(),
    'accept-ranges': 'bytes',
    // Kept by nobody but the reader, who asks each time whether it is still so.
    'cache-control': 'private, no-cache',
    vary: 'Authorization, Cookie, Accept-Language',
  };
}

/** The same tag, the same bytes. */
function tagOf({ digest }: ExportAbout, formatId: string): string {
  return `"${digest.replace('sha-256=', '').slice(0, 32)}-${formatId}"`;
}

/** Whether the rest that is asked for is of the file that the reader has the beginning of (RFC 9110, 13.1.5). */
function isSameFile(request: FastifyRequest, about: ExportAbout): boolean {
  const given = request.headers['if-range'];
  const { format } = request.params as { format: string };
  return given === undefined || given === tagOf(about, format);
}

function queryOf({ url }: FastifyRequest): string {
  const at = url.indexOf('?');
  return at < 0 ? '' : url.slice(at + 1);
}
