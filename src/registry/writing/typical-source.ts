/** Where a stream is from that was proposed and registered with one click. */
export const TYPICAL_SOURCE = 'typical of the sector, not confirmed';

/** What somebody of the company has changed or confirmed is her own figure: the mark goes. */
export const NOT_TYPICAL = `source = nullif(source, '${TYPICAL_SOURCE}')`;
