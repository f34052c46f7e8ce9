import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { gunzipSync, gzip } from 'node:zlib';
import type { ViewedSnapshot } from '../../domain/disclosure/blind-stream.ts';
import type { MatchingRules } from '../../domain/matching/matching-rules.ts';

/** All that the pairs of a full matching are a function of, beside the program. */
export interface MatchingInput {
  readonly snapshot: ViewedSnapshot;
  readonly rules: MatchingRules | undefined;
  readonly limitPerSupply: number;
  readonly presentYear: number;
}

/** The input as it is kept: JSON in pieces, each packed, with the SHA-256 of all of them unpacked. */
export interface FrozenInput {
  readonly pieces: readonly Uint8Array[];
  readonly digest: string;
}

/** One field of the input or of its snapshot: the whole of it, or some rows of a list. */
interface Piece {
  readonly of: 'input' | 'snapshot';
  readonly field: string;
  readonly value?: unknown;
  readonly rows?: readonly unknown[];
}

const pack = promisify(gzip);

/** Some two megabytes of JSON: made in some milliseconds, and far from the longest text that there can be. */
const ROWS_A_PIECE = 2_000;

/** Freezes the input, piece by piece, so that others get their turn. */
export async function freeze({ snapshot, ...input }: MatchingInput): Promise<FrozenInput> {
  const pieces: Uint8Array[] = [];
  const hash = createHash('sha256');
  for (const piece of [...piecesOf('input', input), ...piecesOf('snapshot', snapshot)]) {
    const text = JSON.stringify(piece);
    hash.update(text).update('\n');
    pieces.push(await pack(text));
  }
  return { pieces, digest: hash.digest('hex') };
}

/** The input again; throws where it is not what was frozen. Moments in it are texts now: matching reads none of them. */
export function thaw({ pieces, digest }: FrozenInput): MatchingInput {
  const hash = createHash('sha256');
  const thawed: Record<Piece['of'], Record<string, unknown>> = { input: {}, snapshot: {} };
  for (const bytes of pieces) {
    const text = gunzipSync(bytes).toString('utf8');
    hash.update(text).update('\n');
    const { of, field, value, rows } = JSON.parse(text) as Piece;
    const target = thawed[of];
    if (rows === undefined) target[field] = value;
    else ((target[field] ??= []) as unknown[]).push(...rows);
  }
  if (hash.digest('hex') !== digest) throw new Error('What the matching rests on is not what it was.');
  return { ...thawed.input, snapshot: thawed.snapshot } as unknown as MatchingInput;
}

function* piecesOf(of: Piece['of'], fields: object): Generator<Piece> {
  for (const [field, value] of Object.entries(fields) as [string, unknown][]) {
    if (!Array.isArray(value)) {
      yield { of, field, value };
      continue;
    }
    // One at least: what is empty is a list too.
    for (let from = 0; from === 0 || from < value.length; from += ROWS_A_PIECE)
      yield { of, field, rows: value.slice(from, from + ROWS_A_PIECE) };
  }
}
