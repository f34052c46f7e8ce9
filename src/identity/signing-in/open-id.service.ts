import { Inject, Injectable, Logger } from '@nestjs/common';
import {
  allowInsecureRequests,
  authorizationCodeGrant,
  buildAuthorizationUrl,
  calculatePKCECodeChallenge,
  ClientSecretBasic,
  discovery,
  randomNonce,
  randomPKCECodeVerifier,
  randomState,
  type Configuration,
} from 'openid-client';
import { SERVER_SETTINGS, type ServerSettings } from '../../platform/settings.module.ts';
import { SiteAddress } from '../../platform/site-address.ts';
import { ChallengeService } from '../challenge.service.ts';

interface Begun {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
  readonly to: string;
}

/** Who the provider says it is. */
export interface Recognised {
  readonly issuer: string;
  readonly subject: string;
  /** In small letters; null where the provider has not verified it. */
  readonly verifiedEmail: string | null;
  readonly name: string | null;
}

const MINUTES = 10;
const CALLBACK_PATH = '/sign-in/oidc/callback';

/** The OpenID Connect authorization code flow, with PKCE, state and nonce (OWASP ASVS 5.0, 10.2.1 and 10.5). */
@Injectable()
export class OpenIdService {
  readonly #logger = new Logger('OpenID Connect');
  #configuration: Promise<Configuration> | null = null;

  constructor(
    private readonly challenges: ChallengeService,
    private readonly site: SiteAddress,
    @Inject(SERVER_SETTINGS) private readonly settings: ServerSettings,
  ) {}

  get name(): string | null {
    return this.settings.openId?.name ?? null;
  }

  /** Where to send the browser, and the token that it keeps meanwhile; null where there is no provider, or it does not answer. */
  async start(to: string): Promise<{ readonly url: string; readonly token: string } | null> {
    const configuration = await this.#discovered();
    if (configuration === null) return null;
    const begun: Begun = {
      state: randomState(),
      nonce: randomNonce(),
      verifier: randomPKCECodeVerifier(),
      to: localPath(to),
    };
    const url = buildAuthorizationUrl(configuration, {
      redirect_uri: this.site.origin + CALLBACK_PATH,
      scope: 'openid email profile',
      state: begun.state,
      nonce: begun.nonce,
      code_challenge: await calculatePKCECodeChallenge(begun.verifier),
      code_challenge_method: 'S256',
    });
    const token = await this.challenges.begin('openId', { personId: null, content: begun, minutes: MINUTES });
    return { url: url.href, token };
  }

  /** Who came back, and where to; null for every answer that is not the one to this browser's own, only, recent question. */
  async finish(token: string, query: string): Promise<{ readonly who: Recognised; readonly to: string } | null> {
    const configuration = await this.#discovered();
    const begun = await this.challenges.take<Begun>('openId', token);
    if (configuration === null || begun === null) return null;
    const { state, nonce, verifier, to } = begun.content;
    try {
      const tokens = await authorizationCodeGrant(
        configuration,
        new URL(`${this.site.origin}${CALLBACK_PATH}${query}`),
        {
          expectedState: state,
          expectedNonce: nonce,
          pkceCodeVerifier: verifier,
          idTokenExpected: true,
        },
      );
      const claims = tokens.claims();
      if (claims === undefined) return null;
      const {
        email,
        email_verified: isVerified,
        name,
      } = claims as { email?: unknown; email_verified?: unknown; name?: unknown };
      const who: Recognised = {
        issuer: claims.iss,
        subject: claims.sub,
        verifiedEmail: typeof email === 'string' && isVerified === true ? email.trim().toLowerCase() : null,
        name: typeof name === 'string' ? name : null,
      };
      return { who, to };
    } catch (error) {
      // The library's messages name what did not fit, and hold no secret.
      this.#logger.warn(
        `An answer of the provider was refused: ${error instanceof Error ? error.message : String(error)}`,
      );
      return null;
    }
  }

  async #discovered(): Promise<Configuration | null> {
    const { openId } = this.settings;
    if (openId === null) return null;
    const issuer = new URL(openId.issuer);
    this.#configuration ??= discovery(issuer, openId.clientId, undefined, ClientSecretBasic(openId.clientSecret), {
      // The configuration lets plain HTTP through on this machine alone.
      // eslint-disable-next-line @typescript-eslint/no-deprecated -- marked so only to make it stand out
      execute: issuer.protocol === 'http:' ? [allowInsecureRequests] : [],
      timeout: 10,
    });
    try {
      return await this.#configuration;
    } catch (error) {
      this.#configuration = null;
      this.#logger.error(`The provider does not answer: ${error instanceof Error ? error.message : String(error)}`);
      return null;
    }
  }
}

/** A path of this site, never of another one: `//elsewhere` and `/\elsewhere` are addresses too. */
export function localPath(to: string): string {
  return /^\/(?![/\\])[^\p{C}\\]*$/u.test(to) && to.length <= 500 ? to : '/';
}
