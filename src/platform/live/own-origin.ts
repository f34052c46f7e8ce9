/**
 * Whether a request comes from a page of this site, or from no page at all: browsers let any page open a WebSocket to any site, with
 * the cookies of its visitor, and say only where the page is from (cross-site WebSocket hijacking, OWASP ASVS 5.0, 4.4.2).
 *
 * @param origin as the browser said it; undefined where a program asks
 * @param host that was asked for
 * @param publicUrl where people find this site, where that is set
 */
export function isOwnOrigin(origin: string | undefined, host: string, publicUrl: string | null): boolean {
  if (origin === undefined) return true;
  const given = URL.parse(origin);
  if (given === null || given.origin === 'null') return false;
  return publicUrl === null ? given.host === host.toLowerCase() : given.origin === new URL(publicUrl).origin;
}
