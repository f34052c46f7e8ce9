import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import Provider from 'oidc-provider';

interface Account {
  readonly subject: string;
  readonly email?: string;
  readonly emailVerified?: boolean;
  readonly name?: string;
}

/** A real OpenID Connect provider on a port of its own (the certified `oidc-provider`), in which one person is always signed in. */
export class OpenIdTestProvider {
  readonly issuer: string;
  readonly clientId = 'symbiosis';
  readonly clientSecret = 'a secret between the two of them';
  /** Who is signed in there. */
  account: Account = { subject: 'nobody' };
  readonly #server: Server;

  private constructor(server: Server, issuer: string) {
    this.#server = server;
    this.issuer = issuer;
  }

  /** @param redirectUri where it sends people back to; asked for late, since the site's port is not known before */
  static async start(redirectUri: () => string): Promise<OpenIdTestProvider> {
    const server = createServer();
    await new Promise<void>((settle) => server.listen(0, '127.0.0.1', settle));
    const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const started = new OpenIdTestProvider(server, issuer);
    let handle: ((request: IncomingMessage, response: ServerResponse) => Promise<void>) | null = null;
    server.on('request', (request: IncomingMessage, response: ServerResponse) => {
      handle ??= started.#provider(redirectUri());
      handle(request, response).catch((error: unknown) => {
        response.statusCode = 500;
        response.end(String(error));
      });
    });
    return started;
  }

  close(): Promise<void> {
    this.#server.closeAllConnections();
    return new Promise((settle) =>
      this.#server.close(() => {
        settle();
      }),
    );
  }

  #provider(redirectUri: string): (request: IncomingMessage, response: ServerResponse) => Promise<void> {
    const provider = new Provider(this.issuer, {
      clients: [
        {
          client_id: this.clientId,
          client_secret: this.clientSecret,
          redirect_uris: [redirectUri],
          grant_types: ['authorization_code'],
          response_types: ['code'],
        },
      ],
      claims: { openid: ['sub'], email: ['email', 'email_verified'], profile: ['name'] },
      conformIdTokenClaims: false,
      cookies: { keys: ['for tests alone'] },
      features: { devInteractions: { enabled: false } },
      interactions: { url: () => '/interaction' },
      pkce: { required: () => true },
      findAccount: (_context, subject) => ({
        accountId: subject,
        claims: () => {
          const { email, emailVerified, name } = this.account;
          return { sub: subject, email, email_verified: emailVerified, name };
        },
      }),
      loadExistingGrant: async (context) => {
        const grant = new context.oidc.provider.Grant({
          accountId: context.oidc.session?.accountId,
          clientId: context.oidc.client?.clientId,
        });
        grant.addOIDCScope('openid email profile');
        await grant.save();
        return grant;
      },
    });
    const callback = provider.callback() as (request: IncomingMessage, response: ServerResponse) => Promise<void>;
    return async (request, response) => {
      if (request.url?.startsWith('/interaction') !== true) return callback(request, response);
      await provider.interactionFinished(request, response, { login: { accountId: this.account.subject } });
    };
  }
}
