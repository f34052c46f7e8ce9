import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router';
import { addressOf, viewOf } from '../../state/view.ts';
import type { View } from '../../state/view.ts';

export type ChangeView = (change: Partial<View>) => void;

/**
 * What is shown, kept in the address: a reload or a sent link brings it back. Opening something is a step that the back button
 * undoes; everything else replaces the address.
 */
export function useView(): readonly [View, ChangeView] {
  const [address, setAddress] = useSearchParams();
  const view = useMemo(() => viewOf(address), [address]);
  const change = useCallback<ChangeView>(
    (part) => {
      setAddress((before) => addressOf({ ...viewOf(before), ...part }), { replace: !part.selection });
    },
    [setAddress],
  );
  return [view, change];
}
