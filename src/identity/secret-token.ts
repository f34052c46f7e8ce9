import { createHash, randomBytes } from 'node:crypto';

/** 256 bits of chance, as text for links, cookies and headers. */
export function newToken(): string {
  return randomBytes(32).toString('base64url');
}

/** What of a token is stored: it can be recognised, not used. */
export function digestOfToken(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}
