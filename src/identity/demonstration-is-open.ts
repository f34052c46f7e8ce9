import type { ServerSettings } from '../platform/settings.module.ts';

/** Whether visitors may try the roles of the demonstration: not where it is off, and not on a site for all the world. */
export function demonstrationIsOpen({ demonstration, production, publicUrl }: ServerSettings): boolean {
  if (!demonstration) return false;
  const host = publicUrl === null ? 'localhost' : new URL(publicUrl).hostname;
  const isLocal = host === 'localhost' || host.endsWith('.localhost') || host === '[::1]' || host.startsWith('127.');
  return !production || isLocal;
}
