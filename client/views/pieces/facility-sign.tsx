import type { FacilityKind } from '../../../src/domain/registry/facility.ts';
import { FACILITY_STROKES } from '../../graph/facility-strokes.data.ts';

/** The sign of a kind of facility, as the drawing has it. */
export function FacilitySign({ kind, size = 20 }: { readonly kind: FacilityKind; readonly size?: number }) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth={1.5}
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden
      style={{ flex: 'none' }}
    >
      {FACILITY_STROKES[kind].map((path) => (
        <path key={path} d={path} />
      ))}
    </svg>
  );
}
