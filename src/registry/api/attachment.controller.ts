import { Readable } from 'node:stream';
import { Controller, Get, Param, Post, Query, Req, Res, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyAdapter } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ATTACHMENT_FORMATS, LARGEST_ATTACHMENT } from '../../domain/registry/attachment.ts';
import type { ViewerContext } from '../../identity/viewer.ts';
import { FailureLog } from '../../platform/failure-log.ts';
import { formatError } from '../../platform/format-error.ts';
import { identifierProblem } from '../../platform/identifiers.ts';
import { ProblemError } from '../../platform/problem-error.ts';
import { ContextExtensions } from '../../platform/request-context.ts';
import { requestLanguage } from '../../platform/request-language.ts';
import { attachmentKindUnknown, attachmentTooLarge } from '../attachments/attachment-problems.ts';
import { AttachmentsService } from '../attachments/attachments.service.ts';

/**
 * What a document may be sent as. No form of a foreign page can send one of these without being asked by the browser first, and
 * nobody answers that: what may not be read across sites can so not be written across sites either.
 */
const SENT_AS = [...Object.values(ATTACHMENT_FORMATS).map(({ mediaType }) => mediaType), 'application/octet-stream'];

const STATUSES: Readonly<Record<string, number>> = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  CONFLICT: 409,
  SERVICE_UNAVAILABLE: 503,
  INTERNAL_SERVER_ERROR: 500,
};

/** Documents of streams in and out: their content is no matter for GraphQL. */
@Controller()
export class AttachmentController implements OnModuleInit {
  readonly #log = new FailureLog();

  constructor(
    private readonly host: HttpAdapterHost<FastifyAdapter>,
    private readonly contexts: ContextExtensions,
    private readonly attachments: AttachmentsService,
  ) {}

  onModuleInit(): void {
    // Read by who stores it, as it comes; all else that is sent here is refused.
    // A worker has no server.
    const adapter = this.host.httpAdapter as FastifyAdapter | null | undefined;
    adapter?.getInstance().addContentTypeParser(SENT_AS, (_request, content, done) => {
      done(null, content);
    });
  }

  /** `POST /streams/:id/attachments?name=…`, the content as it is. Gives the document as JSON. */
  @Post('streams/:id/attachments')
  attach(
    @Param('id') id: string,
    @Query('name') name: unknown,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.#answer(request, reply, 'mutation', async ({ viewer }) => {
      refuseMalformed(id);
      if (Number(request.headers['content-length'] ?? 0) > LARGEST_ATTACHMENT) {
        throw new ProblemError([attachmentTooLarge()]);
      }
      const { body: content } = request;
      // What a form of a foreign page can send comes as text, read by others before.
      if (!(content instanceof Readable)) throw new ProblemError([attachmentKindUnknown()]);
      const attachment = await this.attachments.attach(viewer, id, typeof name === 'string' ? name : '', content);
      await reply.code(201).send({ attachment });
    });
  }

  /** To be kept as a file, never shown as a part of this site. */
  @Get('attachments/:id')
  open(@Param('id') id: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    return this.#answer(request, reply, 'query', async ({ viewer }) => {
      refuseMalformed(id);
      const { attachment, content } = await this.attachments.open(viewer, id);
      const { mediaType, ending } = ATTACHMENT_FORMATS[attachment.kind];
      const name = encodeURIComponent(attachment.name).replace(
        /['()*!]/g,
        (sign) => `%${sign.charCodeAt(0).toString(16)}`,
      );
      await reply
        .headers({
          'content-type': mediaType,
          'content-length': String(attachment.size),
          'content-disposition': `attachment; filename="document.${ending}"; filename*=UTF-8''${name}`,
          'content-security-policy': `sandbox; default-src 'none'`,
          'x-content-type-options': 'nosniff',
          'cache-control': 'private, no-store',
        })
        .send(content);
    });
  }

  async #answer(
    request: FastifyRequest,
    reply: FastifyReply,
    operation: 'query' | 'mutation',
    work: (context: ViewerContext) => Promise<void>,
  ): Promise<void> {
    try {
      const context = (await this.contexts.contextOf(request, reply)) as ViewerContext;
      const refusal = context.refusalOf?.(operation) ?? null;
      if (refusal !== null) throw new ProblemError([refusal]);
      await work(context);
    } catch (failure) {
      const error = formatError(failure, requestLanguage(request.headers['accept-language']), this.#log.keep);
      // Nobody reads on what was refused: the connection ends with the answer.
      if (!request.raw.complete) void reply.header('connection', 'close');
      await reply.code(STATUSES[String(error.extensions?.code)] ?? 400).send({ errors: [error] });
    }
  }
}

function refuseMalformed(id: string): void {
  const problem = identifierProblem(id, ['id']);
  if (problem !== null) throw new ProblemError([problem]);
}
