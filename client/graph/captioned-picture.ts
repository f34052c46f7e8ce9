import type { ResourceKind } from '../../src/domain/registry/resource.ts';
import { LINE_PATTERNS, PALETTES, SUGGESTION_PATTERN } from './palette.ts';
import type { Ground } from './palette.ts';
import { LABEL_FONT } from './styles.ts';

/** What stands around a picture that is taken along: a figure has to speak for itself. */
export interface Caption {
  readonly title: string;
  /** What is drawn: how many, when, and whether anything is held back. */
  readonly told: string;
  /** The kinds of line that are in it, by name. */
  readonly lines: readonly { readonly kind: ResourceKind | 'suggestion'; readonly name: string }[];
  /** How to read width and arrows, and where the picture is from. */
  readonly notes: readonly string[];
}

/** Pixels of the picture for one on the screen: sharp in print at half a page. */
export const PICTURE_SCALE = 2;
const MARGIN = 28;
const HEAD = 76;
const NOTE_HEIGHT = 17;
const SAMPLE = 44;

export function pictureGround(ground: Ground): string {
  return ground === 'light' ? '#ffffff' : PALETTES.dark.ground;
}

/** The drawing with its title above, and the key to its lines below. */
export async function captioned(drawing: Blob, caption: Caption, ground: Ground): Promise<Blob> {
  const image = await createImageBitmap(drawing);
  const palette = PALETTES[ground];
  const foot = 36 + caption.notes.length * NOTE_HEIGHT + MARGIN / 2;
  const width = image.width / PICTURE_SCALE;
  const height = image.height / PICTURE_SCALE + HEAD + foot;
  const canvas = new OffscreenCanvas(width * PICTURE_SCALE, height * PICTURE_SCALE);
  const pen = canvas.getContext('2d');
  if (!pen) throw new Error('The browser gives no canvas to draw the picture on');
  pen.fillStyle = pictureGround(ground);
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.drawImage(image, 0, HEAD * PICTURE_SCALE);
  pen.scale(PICTURE_SCALE, PICTURE_SCALE);

  const write = (text: string, x: number, y: number, weight: number, size: number) => {
    pen.fillStyle = palette.label;
    pen.font = `${weight} ${size}px ${LABEL_FONT}`;
    pen.fillText(text, x, y);
    return pen.measureText(text).width;
  };
  write(caption.title, MARGIN, 42, 640, 24);
  write(caption.told, MARGIN, 64, 450, 13.5);
  let x = MARGIN;
  const row = height - foot + 18;
  for (const { kind, name } of caption.lines) {
    const colour = kind === 'suggestion' ? palette.suggestion : palette.kinds[kind];
    const pattern = kind === 'suggestion' ? SUGGESTION_PATTERN : LINE_PATTERNS[kind];
    drawSample(pen, { x, y: row - 4 }, colour, pattern);
    x += SAMPLE + 8;
    x += write(name, x, row, 500, 12.5) + 24;
  }
  for (const [at, note] of caption.notes.entries()) write(note, MARGIN, row + 22 + at * NOTE_HEIGHT, 400, 11.5);
  return canvas.convertToBlob({ type: 'image/png' });
}

/** A piece of line with its arrow, as the drawing has it. */
function drawSample(
  pen: OffscreenCanvasRenderingContext2D,
  { x, y }: { readonly x: number; readonly y: number },
  colour: string,
  pattern: readonly number[],
): void {
  pen.strokeStyle = colour;
  pen.fillStyle = colour;
  pen.lineWidth = 2.6;
  pen.setLineDash([...pattern]);
  pen.beginPath();
  pen.moveTo(x, y);
  pen.lineTo(x + SAMPLE - 8, y);
  pen.stroke();
  pen.setLineDash([]);
  pen.beginPath();
  pen.moveTo(x + SAMPLE - 9, y - 5);
  pen.lineTo(x + SAMPLE, y);
  pen.lineTo(x + SAMPLE - 9, y + 5);
  pen.fill();
}
