import type { LocalText } from '../../src/domain/text.ts';

interface NamedFacility {
  readonly id: string;
  readonly name: string;
  readonly streams: {
    readonly nodes: readonly { readonly id: string; readonly resource: { readonly name: LocalText } }[];
  };
}

/** What the things of a company are called in sentences, by id: a stream by its resource and facility. */
export function namesInTrail(
  facilities: readonly NamedFacility[],
  local: (text: LocalText) => string,
): ReadonlyMap<string, string> {
  return new Map(
    facilities.flatMap(({ id, name, streams }) => [
      [id, name] as const,
      ...streams.nodes.map((stream) => [stream.id, `${local(stream.resource.name)} (${name})`] as const),
    ]),
  );
}
