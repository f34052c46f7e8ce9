/** Where a stream is from that was proposed and registered with one click. */
export const TYPICAL_SOURCE = 'typical of the sector, not confirmed';

/** Whether a stream is as it was proposed: nobody has changed or confirmed it since. */
export function isTypical({ source }: { readonly source: string | null }): boolean {
  return source === TYPICAL_SOURCE;
}

/** What somebody of the company has changed or confirmed is her own figure: the mark goes. */
export const NOT_TYPICAL = `source = nullif(source, '${TYPICAL_SOURCE}')`;
