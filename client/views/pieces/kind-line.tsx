import { useComputedColorScheme } from '@mantine/core';
import type { ResourceKind } from '../../../src/domain/registry/resource.ts';
import { LINE_PATTERNS, PALETTES, SUGGESTION_PATTERN } from '../../graph/palette.ts';

interface LineProps {
  readonly kind: ResourceKind | 'suggestion';
  readonly length?: number;
}

/** A piece of line as the drawing has it: colour and pattern of a kind of resource, with its arrow. */
export function KindLine({ kind, length = 40 }: LineProps) {
  const palette = PALETTES[useComputedColorScheme('light')];
  const colour = kind === 'suggestion' ? palette.suggestion : palette.kinds[kind];
  const pattern = kind === 'suggestion' ? SUGGESTION_PATTERN : LINE_PATTERNS[kind];
  const tip = length - 1;
  return (
    <svg width={length} height="12" viewBox={`0 0 ${length} 12`} aria-hidden style={{ flex: 'none' }}>
      <path
        d={`M1 6H${length - 8}`}
        stroke={colour}
        strokeWidth={kind === 'suggestion' ? 2 : 3}
        strokeDasharray={pattern.join(' ')}
      />
      {kind === 'suggestion' ? (
        <path d={`M${tip - 6} 2L${tip} 6L${tip - 6} 10`} fill="none" stroke={colour} strokeWidth="2" />
      ) : (
        <path d={`M${tip - 8} 1.5L${tip} 6L${tip - 8} 10.5Z`} fill={colour} />
      )}
    </svg>
  );
}
