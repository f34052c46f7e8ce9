import { useEffect, useState } from 'react';
import type { ComponentType, ReactNode } from 'react';

interface Arriving<Props> {
  (props: Props): ReactNode;
  /** Begin to fetch it, before it is drawn. */
  readonly fetch: () => Promise<unknown>;
}

/**
 * A piece of the page whose code comes when it is first needed; `Waiting` stands in its place until then. What has come already
 * is drawn at once: React's own `lazy` would hold it back until 0.3 s after the last waiting sign.
 *
 * @throws whatever `load` failed with, when it is drawn.
 */
export function arriving<Props extends object>(
  load: () => Promise<{ readonly default: ComponentType<Props> }>,
  Waiting: ComponentType = Nothing,
): Arriving<Props> {
  let come: ComponentType<Props> | null = null;
  let coming: Promise<unknown> | undefined;
  function fetch(): Promise<unknown> {
    coming ??= load().then((module) => {
      come = module.default;
    });
    return coming;
  }

  function Piece(props: Props): ReactNode {
    const [failure, setFailure] = useState<{ readonly cause: unknown } | null>(null);
    const [, setHere] = useState(come !== null);
    useEffect(() => {
      let left = false;
      fetch().then(
        () => {
          if (!left) setHere(true);
        },
        (cause: unknown) => {
          // Another visit to the page asks again.
          coming = undefined;
          if (!left) setFailure({ cause });
        },
      );
      return () => {
        left = true;
      };
    }, []);
    if (failure) throw failure.cause;
    const Come = come;
    return Come ? <Come {...props} /> : <Waiting />;
  }
  return Object.assign(Piece, { fetch });
}

function Nothing(): ReactNode {
  return null;
}
