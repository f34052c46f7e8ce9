import { Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Problem } from '../domain/problem.ts';
import type { Asking as HowAsked } from '../platform/request-context.ts';
import { SiteAddress } from '../platform/site-address.ts';
import { ApiTokenService } from './account/api-token.service.ts';
import { SessionService } from './session.service.ts';
import { PUBLIC_VIEWER, type Viewer, type ViewerContext } from './viewer.ts';
import { Visit } from './visit.ts';

interface Asking extends Pick<ViewerContext, 'viewer' | 'refusalOf'> {
  readonly visit: Visit;
}

/** Who asks: by an API token where one is shown, else by the session of the browser, else a visitor. */
@Injectable()
export class WhoAsks {
  constructor(
    private readonly sessions: SessionService,
    private readonly tokens: ApiTokenService,
    private readonly site: SiteAddress,
  ) {}

  async context(request: FastifyRequest, reply: FastifyReply, { isOnlyThere = false }: HowAsked = {}): Promise<Asking> {
    const visit = new Visit(request, reply, this.site.isSecure);
    const token = bearerToken(request.headers.authorization);
    if (token !== null) {
      const viewer = await this.tokens.viewerOf(token);
      return {
        viewer: { ...(viewer ?? PUBLIC_VIEWER), address: visit.address },
        visit,
        refusalOf: (operation) => refusalOfToken(viewer, operation),
      };
    }
    const { sessionToken } = visit;
    const viewer =
      sessionToken === null ? PUBLIC_VIEWER : await this.sessions.viewerOf(sessionToken, { isUse: !isOnlyThere });
    return { viewer: { ...viewer, address: visit.address }, visit };
  }
}

function bearerToken(authorization: string | undefined): string | null {
  return /^bearer +(\S+)$/i.exec(authorization ?? '')?.[1] ?? null;
}

function refusalOfToken(viewer: Viewer | null, operation: string): Problem | null {
  if (viewer === null) {
    return {
      kind: 'unauthenticated',
      code: 'API_TOKEN_INVALID',
      path: [],
      message: {
        en: 'This API token does not work: it is mistyped, has expired or was revoked.',
        da: 'Denne API-nøgle virker ikke: den er skrevet forkert, udløbet eller tilbagekaldt.',
      },
    };
  }
  if (operation !== 'mutation' || viewer.scopes?.includes('write') === true) return null;
  return {
    kind: 'forbidden',
    code: 'API_TOKEN_READS_ONLY',
    path: [],
    message: {
      en: 'This API token cannot change anything: its scopes do not include WRITE.',
      da: 'Denne API-nøgle kan ikke ændre noget: dens rettigheder omfatter ikke WRITE.',
    },
  };
}
