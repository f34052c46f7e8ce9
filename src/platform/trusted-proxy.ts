import { isIP } from 'node:net';

/**
 * Whose word on a caller is believed (`X-Forwarded-For`, `X-Forwarded-Proto`): nobody's, that of so many proxies in a row
 * before us, or that of the proxies at these addresses. Believed of anybody, a caller could give itself any address.
 */
export type TrustedProxy =
  | { readonly kind: 'none' }
  | { readonly kind: 'hops'; readonly hops: number }
  | { readonly kind: 'addresses'; readonly addresses: readonly string[] };

/** Ranges that have a name (RFC 1918, 3927, 4193, 4291). */
const NAMED_RANGES: ReadonlySet<string> = new Set(['loopback', 'linklocal', 'uniquelocal']);

const MOST_HOPS = 5;

/** What TRUSTED_PROXY says: `off`, how many proxies, or their addresses; the sentence of what is wrong where it says none. */
export function readTrustedProxy(text: string | null): TrustedProxy | string {
  if (text === null || text === 'off') return { kind: 'none' };
  if (/^\d+$/.test(text) && Number(text) >= 1 && Number(text) <= MOST_HOPS) return { kind: 'hops', hops: Number(text) };
  const addresses = text.split(',').map((part) => part.trim());
  if (addresses.every(isAddressOrRange)) return { kind: 'addresses', addresses };
  return `TRUSTED_PROXY is “${text}”; it must be off, how many proxies stand in front (1 to ${MOST_HOPS}), or their addresses: 10.0.0.5, 10.1.0.0/16, loopback.`;
}

/** As Fastify takes it (`trustProxy`). */
export function fastifyTrust(trusted: TrustedProxy): false | string[] | ((address: string, hop: number) => boolean) {
  switch (trusted.kind) {
    case 'none':
      return false;
    case 'hops':
      return (_address, hop) => hop < trusted.hops;
    case 'addresses':
      return [...trusted.addresses];
  }
}

function isAddressOrRange(text: string): boolean {
  if (NAMED_RANGES.has(text)) return true;
  const [address = '', prefix, ...rest] = text.split('/');
  const version = isIP(address);
  if (version === 0 || rest.length > 0) return false;
  // A prefix of 0 would be everybody.
  return (
    prefix === undefined ||
    (/^\d+$/.test(prefix) && Number(prefix) >= 1 && Number(prefix) <= (version === 4 ? 32 : 128))
  );
}
