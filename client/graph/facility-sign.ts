import type { FacilityKind } from '../../src/domain/registry/facility.ts';
import { FACILITY_STROKES } from './facility-strokes.data.ts';

const pictures = new Map<string, string>();

/** The sign of a kind of facility as the address of a picture, for the canvas. */
export function signPicture(kind: FacilityKind, colour: string): string {
  const key = `${kind} ${colour}`;
  const made = pictures.get(key) ?? drawSign(kind, colour);
  pictures.set(key, made);
  return made;
}

function drawSign(kind: FacilityKind, colour: string): string {
  const strokes = FACILITY_STROKES[kind].map((path) => `<path d="${path}"/>`).join('');
  const pen = `fill="none" stroke="${colour}" stroke-width="1.5" stroke-linecap="round" stroke-linejoin="round"`;
  const picture = `<svg xmlns="http://www.w3.org/2000/svg" width="48" height="48" viewBox="0 0 24 24" ${pen}>${strokes}</svg>`;
  return `data:image/svg+xml;utf8,${encodeURIComponent(picture)}`;
}
