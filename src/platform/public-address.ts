import { isIPv4 } from 'node:net';
import type { TrustedProxy } from './trusted-proxy.ts';

/** A secret of a guide or of somebody who filled the field: known, or soon guessed. */
const KNOWN_SECRET = /change[\s_-]*(?:me|this|it)|secret|password|example|default|symbiosis/i;
const LEAST_DIFFERENT_CHARACTERS = 10;

interface Exposure {
  readonly production: boolean;
  readonly host: string;
  readonly publicUrl: string | null;
  readonly trustedProxy: TrustedProxy;
  readonly secret: string | null;
}

/**
 * Why this program must not be shown to the world as it is set, a sentence each; none where only this machine can reach it, or
 * where it is not in production. It is open to the world where it listens beyond this machine, or is known under an address
 * that is not this machine's (then a proxy beside it passes the world on).
 */
export function publicAddressProblems(
  { production, host, publicUrl, trustedProxy, secret }: Exposure,
  { demonstrationChosen }: { readonly demonstrationChosen: boolean },
): readonly string[] {
  const url = publicUrl === null ? null : new URL(publicUrl);
  const listensBeyond = !isThisMachine(host);
  if (!production || (!listensBeyond && (url === null || isThisMachine(url.hostname)))) return [];
  const why = listensBeyond
    ? `HOST ${host} can be reached from other machines`
    : `${publicUrl ?? ''} is a public address`;
  const problems: string[] = [];
  if (url?.protocol !== 'https:') {
    problems.push(
      `${why}, and without HTTPS anybody on the way reads passwords and confidential streams: put a TLS proxy in front and set PUBLIC_URL to its address, https://…, or leave HOST out.`,
    );
  }
  if (trustedProxy.kind === 'none') {
    problems.push(
      `${why}, and without TRUSTED_PROXY every caller would seem to be the proxy, so one that asks too much would be slowed down together with all others: set TRUSTED_PROXY to the number of proxies in front (mostly 1) or their addresses.`,
    );
  }
  if (secret === null) {
    problems.push(
      `${why}, and SECRET is not set: signatures need one that survives a restart and that all servers share; set it to what \`openssl rand -base64 32\` gives.`,
    );
  } else if (KNOWN_SECRET.test(secret) || new Set(secret).size < LEAST_DIFFERENT_CHARACTERS) {
    problems.push(
      `${why}, and SECRET can be guessed: set it to what \`openssl rand -base64 32\` gives, and tell nobody.`,
    );
  }
  if (!demonstrationChosen) {
    problems.push(
      `${why}, and the demonstration network comes with sign-ins that everybody knows: set DEMONSTRATION=off, or on where that is what the site is for.`,
    );
  }
  return problems;
}

/** Whether only programs of this machine can be meant. */
function isThisMachine(host: string): boolean {
  const bare = host.replace(/^\[|\]$/g, '').toLowerCase();
  return (
    bare === 'localhost' || bare.endsWith('.localhost') || bare === '::1' || (isIPv4(bare) && bare.startsWith('127.'))
  );
}
