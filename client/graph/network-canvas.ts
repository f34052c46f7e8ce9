import cytoscape from 'cytoscape';
import type { CollectionReturnValue, Core, EventObject } from 'cytoscape';
import type { FacilityKind } from '../../src/domain/registry/facility.ts';
import type { Drawing } from '../state/drawing.ts';
import type { Point } from '../state/positions.ts';
import type { LayoutId } from '../state/view.ts';
import { styleNonce } from '../style-nonce.ts';
import { captioned, PICTURE_SCALE, pictureGround } from './captioned-picture.ts';
import type { Caption } from './captioned-picture.ts';
import { elementsOf } from './elements.ts';
import { arrange, PADDING } from './arrange.ts';
import { LABEL_SIZE, labelSizeAt, letteringFor } from './label-size.ts';
import { signPicture } from './facility-sign.ts';
import { PALETTES } from './palette.ts';
import type { Ground } from './palette.ts';
import { stylesheet } from './styles.ts';

/** What a reader has pointed at. */
export interface Pointed {
  readonly type: 'facility' | 'link' | 'match';
  readonly id: string;
}

export interface CanvasOptions {
  /** Null draws nothing and measures nothing: for tests. */
  readonly container: HTMLElement | null;
  readonly ground: Ground;
  /** False for readers who asked their device for less motion. */
  readonly moves: boolean;
  /** A facility, a strand or a suggestion was opened; null: the empty ground was. */
  readonly onOpen: (pointed: Pointed | null) => void;
}

/** Labels that have grown by this much over the largest that all have room lie over each other. */
const CROWDED = 1.15;
/** More names than these lie over each other. */
const LINES_NAMED = 4;
/** Time for the canvas to take up pictures that are decoded already, milliseconds. */
const SIGNS_SETTLE_MS = 120;
const ZOOM_STEP = 1.3;
const CYTOSCAPE_STYLE = '__________cytoscape_stylesheet';
/** How near the whole of a small network is shown. */
const NEAREST_WHOLE = 1.25;
const STATE_CLASSES = ['absent', 'faint', 'backdrop', 'planned', 'estimated', 'new'] as const;

/** The one rule that cytoscape brings to a page, with the nonce that the page's policy asks for: it looks whether it is there. */
function bringStyle(container: HTMLElement): void {
  const { head } = container.ownerDocument;
  if (head.querySelector(`#${CYTOSCAPE_STYLE}`) !== null) return;
  const style = container.ownerDocument.createElement('style');
  style.id = CYTOSCAPE_STYLE;
  style.nonce = styleNonce() ?? '';
  style.textContent = '.__________cytoscape_container { position: relative; }';
  head.prepend(style);
}

function pointedOf(event: EventObject): Pointed | null {
  const target = event.target as CollectionReturnValue | Core;
  if (target === event.cy) return null;
  const element = (target as CollectionReturnValue).first();
  const type = element.isNode() ? 'facility' : element.hasClass('suggestion') ? 'match' : 'link';
  return { type, id: element.id() };
}

/** One drawing on one piece of the page. Knows nothing of years, filters or the server: it shows a `Drawing`. */
export class NetworkCanvas {
  readonly #cy: Core;
  readonly #moves: boolean;
  #ground: Ground;
  #chosen: Pointed | null = null;
  #labelSize = LABEL_SIZE;
  /** The largest labels that all have room. */
  #roomyLabels = LABEL_SIZE;
  /** What is kept in sight when the window changes, until the reader moves the drawing: all of it, or some elements. */
  #kept: 'whole' | readonly string[] | null = 'whole';

  constructor({ container, ground, moves, onOpen }: CanvasOptions) {
    this.#moves = moves;
    this.#ground = ground;
    if (container !== null) bringStyle(container);
    this.#cy = cytoscape({
      container,
      headless: container === null,
      styleEnabled: true,
      style: stylesheet(PALETTES[ground], moves, {
        size: LABEL_SIZE,
        lineLength: letteringFor(container?.clientWidth ?? 0).lineLength,
        crowded: false,
      }),
      minZoom: 0.15,
      maxZoom: 3.5,
      boxSelectionEnabled: false,
      autounselectify: true,
    });
    this.#cy.on('tap', (event) => {
      onOpen(pointedOf(event));
    });
    this.#cy.on('dragpan scrollzoom pinchzoom', () => {
      this.#kept = null;
    });
    this.#cy.on('zoom', () => {
      this.#sizeLabels();
    });
    this.#cy.on('mouseover', 'node, edge', ({ target }) => {
      this.#point(target as CollectionReturnValue);
    });
    this.#cy.on('mouseout', 'node, edge', () => {
      this.#point(null);
    });
  }

  /** Show a drawing: what is new is added, what is gone removed, all else keeps its place and fades to its new look. */
  show(drawing: Drawing): void {
    const wanted = new Map(elementsOf(drawing).map((element) => [element.data.id ?? '', element]));
    this.#cy.batch(() => {
      this.#cy.elements().forEach((element) => {
        if (!wanted.has(element.id())) element.remove();
      });
      for (const [id, element] of wanted) {
        const drawn = this.#cy.getElementById(id);
        if (drawn.empty()) {
          this.#cy.add(element);
          continue;
        }
        const words = typeof element.classes === 'string' ? element.classes.split(' ') : [];
        for (const name of STATE_CLASSES) drawn.toggleClass(name, words.includes(name));
        drawn.data(element.data);
      }
    });
    this.#emphasise();
  }

  /** Give every facility its place; `map` says where each of them stands, pixels around the middle. */
  async arrange(layout: LayoutId, map: ReadonlyMap<string, Point>): Promise<void> {
    await arrange(this.#cy, layout, map);
  }

  /** Mark what is open on the page, with its neighbourhood. */
  choose(chosen: Pointed | null): void {
    this.#chosen = chosen;
    this.#emphasise();
  }

  recolour(ground: Ground): void {
    if (ground === this.#ground) return;
    this.#ground = ground;
    this.#restyle();
  }

  fit(): void {
    this.#kept = 'whole';
    const seen = this.#cy.nodes().not('.absent');
    this.#glide({ fit: { eles: seen.empty() ? this.#cy.nodes() : seen, padding: PADDING } });
  }

  /** The whole drawing at once, without a glide: for the first sight. All labels have room at the size they have then. */
  fitAtOnce(): void {
    this.#kept = 'whole';
    this.#cy.resize();
    this.#fitWhole();
    if (this.#roomyLabels === this.#labelSize) return;
    this.#roomyLabels = this.#labelSize;
    this.#restyle();
  }

  /** Once, when everything that is there now has been painted. */
  whenPainted(tell: () => void): void {
    this.#cy.one('render', tell);
  }

  zoom(direction: 'in' | 'out'): void {
    this.#kept = null;
    const level = this.#cy.zoom() * (direction === 'in' ? ZOOM_STEP : 1 / ZOOM_STEP);
    const middle = { x: this.#cy.width() / 2, y: this.#cy.height() / 2 };
    this.#cy.zoom({ level, renderedPosition: middle });
  }

  pan(x: number, y: number): void {
    this.#kept = null;
    this.#cy.panBy({ x, y });
  }

  /** Bring facilities, strands or suggestions to the middle, near enough to read. */
  focus(ids: readonly string[]): void {
    const found = ids.reduce((all, id) => all.union(this.#cy.getElementById(id)), this.#cy.collection());
    if (found.empty()) return;
    this.#kept = ids;
    const lines = found.edges().union(found.nodes().connectedEdges()).not('.absent');
    const seen = found.union(lines).union(lines.connectedNodes());
    this.#glide({ fit: { eles: seen, padding: PADDING * 2 } });
  }

  /** Move the drawing just so far that a facility is not at or beyond the edge. */
  reveal(id: string): void {
    const element = this.#cy.getElementById(id);
    if (this.#kept || element.empty() || !element.isNode()) return;
    const { x, y } = element.renderedPosition();
    const margin = 70;
    const inside = (at: number, length: number) => Math.min(Math.max(at, margin), length - margin);
    const by = { x: inside(x, this.#cy.width()) - x, y: inside(y, this.#cy.height()) - y };
    if (by.x || by.y) this.#glide({ panBy: by });
  }

  resize(): void {
    this.#cy.resize();
    if (this.#kept === 'whole') this.#fitWhole();
    else if (this.#kept) this.focus(this.#kept);
  }

  /** The view as a picture on a ground of its own, twice the size of the screen, with its caption. */
  async picture(ground: Ground, caption: Caption): Promise<Blob> {
    const before = this.#ground;
    this.recolour(ground);
    try {
      await this.#signsDrawn(ground);
      const bg = pictureGround(ground);
      const drawn = await this.#cy.png({ output: 'blob-promise', scale: PICTURE_SCALE, bg });
      return await captioned(drawn, caption, ground);
    } finally {
      this.recolour(before);
    }
  }

  /** Where every facility stands, by id. */
  positions(): ReadonlyMap<string, { readonly x: number; readonly y: number }> {
    return new Map(this.#cy.nodes().map((node) => [node.id(), { ...node.position() }]));
  }

  /** Classes of every element that is drawn, by id. */
  looks(): ReadonlyMap<string, readonly string[]> {
    return new Map(this.#cy.elements().map((element) => [element.id(), element.classes()]));
  }

  destroy(): void {
    this.#cy.destroy();
  }

  /** The signs are pictures that load by themselves: a drawing in new colours has them only once they are there. */
  async #signsDrawn(ground: Ground): Promise<void> {
    this.#cy.forceRender();
    const kinds = new Set(this.#cy.nodes().map((node) => node.data('kind') as FacilityKind));
    const loaded = [...kinds].map((kind) => {
      const image = new Image();
      image.src = signPicture(kind, PALETTES[ground].sign);
      return image.decode();
    });
    await Promise.all(loaded);
    await new Promise((resolve) => setTimeout(resolve, SIGNS_SETTLE_MS));
  }

  #fitWhole(): void {
    const loops = this.#cy.edges('.link').filter((edge) => edge.isLoop());
    this.#cy.fit(this.#cy.nodes().union(loops), PADDING);
    // Two facilities alone are not shown as giants.
    if (this.#cy.zoom() <= NEAREST_WHOLE) return;
    this.#cy.zoom(NEAREST_WHOLE);
    this.#cy.center(this.#cy.nodes());
  }

  #restyle(): void {
    const { lineLength } = letteringFor(this.#cy.width());
    const labels = { size: this.#labelSize, lineLength, crowded: this.#labelSize > CROWDED * this.#roomyLabels };
    this.#cy.style(stylesheet(PALETTES[this.#ground], this.#moves, labels));
  }

  /** Far out, labels stay as large as can be read, and those of the less joined give way. */
  #sizeLabels(): void {
    const size = labelSizeAt(this.#cy.zoom(), letteringFor(this.#cy.width()));
    if (size === this.#labelSize) return;
    this.#labelSize = size;
    this.#restyle();
  }

  #glide(animation: object): void {
    this.#cy.stop();
    this.#cy.animate({ ...animation, easing: 'ease-in-out-cubic', duration: this.#moves ? 420 : 0 } as never);
  }

  #point(target: CollectionReturnValue | null): void {
    const container = this.#cy.container();
    if (container) container.style.cursor = target ? 'pointer' : '';
    this.#emphasise(target);
  }

  /** The pointed-at, else the chosen, with its neighbours in full strength and all else hushed. */
  #emphasise(pointed: CollectionReturnValue | null = null): void {
    this.#cy.batch(() => {
      this.#cy.elements().removeClass('hushed named pointed chosen');
      const chosen = this.#chosenElements();
      chosen.addClass('chosen');
      const middle = pointed ?? chosen;
      if (middle.empty()) return;
      const edges = middle.edges().union(middle.nodes().connectedEdges()).not('.absent');
      // Who exchanges with nobody in that year is marked, and nobody hushed for it.
      if (pointed) pointed.addClass('pointed');
      else if (edges.empty()) return;
      const near = middle.union(edges).union(edges.connectedNodes());
      this.#cy.elements().difference(near).addClass('hushed');
      if (edges.length <= LINES_NAMED) edges.addClass('named');
    });
  }

  #chosenElements(): CollectionReturnValue {
    const chosen = this.#chosen;
    if (!chosen) return this.#cy.collection();
    if (chosen.type !== 'link') return this.#cy.getElementById(chosen.id);
    return this.#cy.edges('.link').filter((edge) => edge.id().startsWith(`${chosen.id}|`));
  }
}
