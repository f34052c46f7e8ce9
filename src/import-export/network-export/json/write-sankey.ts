import { aboutObject } from '../content/about.ts';
import type { ExportedNetwork } from '../content/exported-network.ts';
import { jsonItems } from './json-rows.ts';

/**
 * Nodes and links as d3-sankey and its relatives take them: one link a figure. Each says its unit: a drawing is made of the
 * links of one unit alone. Links without an amount have no width and are left out.
 */
export async function* writeSankey({ about, facilities, links }: ExportedNetwork): AsyncGenerator<string> {
  yield `{"about":${JSON.stringify(aboutObject(about))},\n"nodes":[`;
  yield* jsonItems(facilities(), ({ id, name, organisation, kind, activityCodes }) => ({
    id,
    name,
    organisation,
    kind,
    sector: activityCodes[0] ?? null,
  }));
  yield '],\n"links":[';
  yield* jsonItems(figuresOf(links()), ({ link, figure }) => ({
    id: link.id,
    source: link.donorId,
    target: link.receiverId,
    value: figure.amount,
    unit: figure.unit,
    resource: link.resource[about.language],
    kind: link.resourceKind,
    stage: link.stage,
    year: figure.year,
    basis: figure.basis,
    documented_in: figure.source,
    source_year: figure.sourceYear,
  }));
  yield ']}\n';
}

async function* figuresOf(pieces: ReturnType<ExportedNetwork['links']>) {
  for await (const piece of pieces) yield piece.flatMap((link) => link.amounts.map((figure) => ({ link, figure })));
}
