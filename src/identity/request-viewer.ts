import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Problem } from '../domain/problem.ts';
import type { ApiTokenService } from './account/api-token.service.ts';
import type { SessionService } from './session.service.ts';
import { PUBLIC_VIEWER, type Viewer } from './viewer.ts';
import { Visit } from './visit.ts';

interface WhoAsks {
  readonly viewer: Viewer;
  readonly visit: Visit;
  /** Why nothing of this kind is done for who asks; null where it may be. */
  readonly refusalOf: (operation: string) => Problem | null;
}

/** Who asks: by an API token where one is shown, else by the session of the browser, else a visitor. */
export async function whoAsks(
  request: FastifyRequest,
  reply: FastifyReply,
  { sessions, tokens, isSecure }: { sessions: SessionService; tokens: ApiTokenService; isSecure: boolean },
): Promise<WhoAsks> {
  const visit = new Visit(request, reply, isSecure);
  const token = bearerToken(request.headers.authorization);
  if (token !== null) {
    const viewer = await tokens.viewerOf(token);
    return {
      viewer: { ...(viewer ?? PUBLIC_VIEWER), address: request.ip },
      visit,
      refusalOf: (operation) => refusalOfToken(viewer, operation),
    };
  }
  const { sessionToken } = visit;
  const viewer = sessionToken === null ? PUBLIC_VIEWER : await sessions.viewerOf(sessionToken);
  return { viewer: { ...viewer, address: request.ip }, visit, refusalOf: () => null };
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
  if (operation === 'query' || viewer.scopes?.includes('write') === true) return null;
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
