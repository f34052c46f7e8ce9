import { IncomingMessage, ServerResponse } from 'node:http';
import { Socket } from 'node:net';
import type { FastifyInstance } from 'fastify';
import helmet, { type HelmetOptions } from 'helmet';
import type { ServerSettings } from './settings.module.ts';

const SELF = "'self'";
const NOBODY = "'none'";

/** A year: what the list of sites that are opened by HTTPS only asks for (hstspreload.org). */
const HSTS_SECONDS = 365 * 24 * 60 * 60;

/** What the pages use of the browser is theirs alone; what they do not use, nobody gets, not even a script let in by mistake. */
const PERMISSIONS = [
  ...['clipboard-write', 'fullscreen', 'publickey-credentials-get', 'publickey-credentials-create'].map(
    (feature) => `${feature}=(self)`,
  ),
  ...[
    'accelerometer',
    'autoplay',
    'browsing-topics',
    'camera',
    'display-capture',
    'geolocation',
    'gyroscope',
    'hid',
    'magnetometer',
    'microphone',
    'midi',
    'payment',
    'serial',
    'usb',
    'xr-spatial-tracking',
  ].map((feature) => `${feature}=()`),
].join(', ');

/**
 * What every answer says to browsers: whose scripts may run, who may frame it, that nothing is guessed, kept or passed on.
 * Worked out once, not for each answer. The page has a policy of its own ({@link pagePolicy}); what is no page may do nothing.
 */
export function setSecurityHeaders(server: FastifyInstance, { publicUrl }: Pick<ServerSettings, 'publicUrl'>): void {
  const headers = {
    ...headersOf({
      contentSecurityPolicy: {
        useDefaults: false,
        directives: { defaultSrc: [NOBODY], baseUri: [NOBODY], formAction: [NOBODY], frameAncestors: [NOBODY] },
      },
      // Only who has HTTPS may promise it. Whether all that is below the name keeps it too is not ours to say.
      strictTransportSecurity:
        publicUrl?.startsWith('https:') === true ? { maxAge: HSTS_SECONDS, includeSubDomains: false } : false,
      crossOriginOpenerPolicy: { policy: 'same-origin' },
      crossOriginResourcePolicy: { policy: 'same-origin' },
      referrerPolicy: { policy: 'same-origin' },
      xFrameOptions: { action: 'deny' },
    }),
    'permissions-policy': PERMISSIONS,
  };
  server.addHook('onRequest', (_request, reply, next) => {
    void reply.headers(headers);
    next();
  });
  server.addHook('onSend', (_request, reply, _payload, next) => {
    // What says nothing of caching is somebody's data.
    if (!reply.hasHeader('cache-control')) void reply.header('cache-control', 'no-store');
    next();
  });
}

/**
 * The content security policy of a page. Style elements, as Mantine and cytoscape make them, must carry the page's nonce;
 * styles in markup are refused: what React and cytoscape set on an element goes through the object model, which no policy
 * looks at. Pictures are drawn from `data:` (the facilities' signs) and saved from `blob:`.
 */
export function pagePolicy(nonce: string): string {
  return `${PAGE_POLICY};style-src ${SELF} 'nonce-${nonce}'`;
}

const PAGE_POLICY =
  headersOf({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: [NOBODY],
        scriptSrc: [SELF],
        scriptSrcAttr: [NOBODY],
        styleSrcAttr: [NOBODY],
        imgSrc: [SELF, 'data:', 'blob:'],
        fontSrc: [SELF],
        connectSrc: [SELF],
        workerSrc: [SELF],
        manifestSrc: [SELF],
        baseUri: [NOBODY],
        formAction: [SELF],
        frameAncestors: [NOBODY],
      },
    },
  })['content-security-policy'] ?? '';

/** What helmet says with these options: the same to everybody. */
function headersOf(options: HelmetOptions): Readonly<Record<string, string>> {
  const request = new IncomingMessage(new Socket());
  const response = new ServerResponse(request);
  helmet(options)(request, response, (error) => {
    if (error !== undefined) throw error as Error;
  });
  return Object.fromEntries(Object.entries(response.getHeaders()).map(([name, value]) => [name, String(value)]));
}
