/** Whether a path is that place, or lies below it: `/import/7` within `/import`, `/imported` not. */
export function isWithin(pathname: string, place: string): boolean {
  return pathname === place || pathname.startsWith(`${place}/`);
}
