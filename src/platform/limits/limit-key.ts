import { createHash } from 'node:crypto';
import { isIPv6 } from 'node:net';
import type { Bucket } from './bucket.ts';

/** What an allowance is kept under: of fixed length, whatever a caller makes up, and without anybody's address in it. */
export function limitKey(bucket: Bucket, key: string): string {
  return `${bucket.name}:${digest(key)}`;
}

export function digest(key: string): string {
  return createHash('sha256').update(key).digest('base64url');
}

/**
 * Who counts as one caller: an IPv4 address, or the 64 bits of an IPv6 address that a provider gives to one household
 * (RFC 6177); else one caller would have 2^64 allowances.
 */
export function callerOf(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (mapped !== undefined) return mapped;
  if (!isIPv6(address)) return address;
  const [bare = ''] = address.toLowerCase().split('%');
  const [head = '', tail] = bare.split('::');
  const groups = head.split(':').filter((group) => group !== '');
  const after = (tail ?? '').split(':').filter((group) => group !== '');
  const zeros = tail === undefined ? 0 : Math.max(0, 8 - groups.length - after.length);
  const all = [...groups, ...Array<string>(zeros).fill('0'), ...after];
  return `${all
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':')}::/64`;
}
