import { useEffect, useImperativeHandle, useRef, useState } from 'react';
import type { KeyboardEvent, Ref } from 'react';
import type { Drawing } from '../state/drawing.ts';
import type { Point } from '../state/positions.ts';
import type { LayoutId, Selection } from '../state/view.ts';
import type { Caption } from './captioned-picture.ts';
import { NetworkCanvas } from './network-canvas.ts';
import type { Ground } from './palette.ts';
import { LABEL_FONT } from './styles.ts';

/** What the page can ask of the drawing. */
export interface NetworkViewHandle {
  fit(): void;
  zoom(direction: 'in' | 'out'): void;
  focus(ids: readonly string[]): void;
  picture(ground: Ground, caption: Caption): Promise<Blob>;
}

interface NetworkViewProps {
  readonly drawing: Drawing;
  readonly map: ReadonlyMap<string, Point>;
  readonly layout: LayoutId;
  readonly ground: Ground;
  readonly selection: Selection | null;
  readonly label: string;
  readonly help: string;
  readonly className?: string | undefined;
  readonly onOpen: (selection: Selection | null) => void;
  readonly ref: Ref<NetworkViewHandle>;
}

/** Name of the moment at which everything is painted in its place; `npm run bench -- page` waits for it. */
const DRAWN = 'network-drawn';
const PAN_STEP = 60;
const PANS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [PAN_STEP, 0],
  ArrowRight: [-PAN_STEP, 0],
  ArrowUp: [0, PAN_STEP],
  ArrowDown: [0, -PAN_STEP],
};

/** The drawing as a piece of the page. Strands are opened as the link they belong to. */
export function NetworkView(props: NetworkViewProps) {
  const { drawing, map, layout, ground, selection, label, help, className, onOpen, ref } = props;
  const container = useRef<HTMLDivElement>(null);
  const [canvas, setCanvas] = useState<NetworkCanvas | null>(null);
  const [arranged, setArranged] = useState(false);
  const latest = useRef({ onOpen, drawing, ground });
  useEffect(() => {
    latest.current = { onOpen, drawing, ground };
  });

  useEffect(() => {
    const element = container.current;
    if (!element) return;
    let made: NetworkCanvas | undefined;
    let left = false;
    // Labels are measured in the page's own type, so the canvas waits for it.
    void document.fonts
      .load(`500 12px ${LABEL_FONT}`)
      .catch(() => undefined)
      .then(() => {
        if (left) return;
        made = new NetworkCanvas({
          container: element,
          ground: latest.current.ground,
          moves: !window.matchMedia('(prefers-reduced-motion: reduce)').matches,
          onOpen: (pointed) => {
            const { drawing: drawn, onOpen: open } = latest.current;
            const strand = pointed?.type === 'link' && drawn.links.find(({ id }) => id === pointed.id);
            open(strand ? { type: 'link', id: strand.linkId } : pointed);
          },
        });
        setCanvas(made);
      });
    return () => {
      left = true;
      made?.destroy();
      setCanvas(null);
    };
  }, []);

  useEffect(() => {
    canvas?.show(drawing);
  }, [canvas, drawing]);

  // What there is and how it is laid out gives everything its place; the year and the filter do not.
  const roster = drawing.facilities.map(({ id }) => id).join() + drawing.links.map(({ id }) => id).join();
  useEffect(() => {
    if (!canvas) return;
    let stale = false;
    void canvas.arrange(layout, map).then(() => {
      if (stale) return;
      canvas.fitAtOnce();
      setArranged(true);
      canvas.whenPainted(() => performance.mark(DRAWN));
    });
    return () => {
      stale = true;
    };
  }, [canvas, layout, map, roster]);

  useEffect(() => {
    canvas?.recolour(ground);
  }, [canvas, ground]);

  useEffect(() => {
    canvas?.choose(selection);
    if (selection?.type === 'facility') canvas?.reveal(selection.id);
  }, [canvas, selection, drawing]);

  useEffect(() => {
    const element = container.current;
    if (!canvas || !element) return;
    const observer = new ResizeObserver(() => {
      canvas.resize();
    });
    observer.observe(element);
    return () => {
      observer.disconnect();
    };
  }, [canvas]);

  useImperativeHandle(
    ref,
    () => ({
      fit: () => canvas?.fit(),
      zoom: (direction) => canvas?.zoom(direction),
      focus: (ids) => canvas?.focus(ids),
      picture: (on, caption) => canvas?.picture(on, caption) ?? Promise.reject(new Error('Nothing is drawn yet')),
    }),
    [canvas],
  );

  function onKeyDown(event: KeyboardEvent): void {
    const pan = PANS[event.key];
    if (pan) canvas?.pan(...pan);
    else if (event.key === '+' || event.key === '=') canvas?.zoom('in');
    else if (event.key === '-') canvas?.zoom('out');
    else if (event.key === 'Escape') onOpen(null);
    else return;
    event.preventDefault();
  }

  return (
    <div
      ref={container}
      className={className}
      role="application"
      aria-label={label}
      aria-description={help}
      tabIndex={0}
      data-arranged={arranged}
      onKeyDown={onKeyDown}
    />
  );
}
