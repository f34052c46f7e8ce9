/**
 * Over HTTPS the browser takes a `__Host-` cookie from this very host and path alone; on http://localhost it refuses the
 * prefix, so there the name is plain.
 */
const SECURE_NAME = '__Host-session';
const PLAIN_NAME = 'session';

/** The session token that a browser sent; null where there is none. */
export function sessionTokenOf(cookies: Readonly<Record<string, string | undefined>>): string | null {
  return cookies[SECURE_NAME] ?? cookies[PLAIN_NAME] ?? null;
}
