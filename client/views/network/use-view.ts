import { useCallback, useMemo } from 'react';
import { useLocation, useSearchParams } from 'react-router';
import { addressOf, viewOf } from '../../state/view.ts';
import type { View } from '../../state/view.ts';

export type ChangeView = (change: Partial<View>) => void;

/**
 * What is shown, kept in the address: a reload or a sent link brings it back. Opening something is a step that the back button
 * undoes; everything else replaces the address.
 */
export function useView(): readonly [View, ChangeView] {
  const { pathname } = useLocation();
  const [address, setAddress] = useSearchParams();
  const view = useMemo(() => viewOf(address), [address]);
  const change = useCallback<ChangeView>(
    (part) => {
      // The address of this moment: what was chosen just before may not be drawn yet, nor a page that was gone to.
      const { pathname: now, search } = window.location;
      if (now !== pathname) return;
      setAddress(addressOf({ ...viewOf(new URLSearchParams(search)), ...part }), { replace: !part.selection });
    },
    [setAddress, pathname],
  );
  return [view, change];
}
