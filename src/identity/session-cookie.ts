/**
 * Over HTTPS the browser takes a `__Host-` cookie from this very host and path alone, so that no neighbouring site can plant
 * one; on http://localhost it refuses the prefix, so there the name is plain.
 */
export function sessionCookieName(isSecure: boolean): string {
  return isSecure ? '__Host-session' : 'session';
}
