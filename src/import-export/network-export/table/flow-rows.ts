import type { Language } from '../../../domain/text.ts';
import type { ExportedFigure, ExportedLinkWithEnds } from '../content/exported-network.ts';
import type { Field, FieldType, FieldValue } from '../content/fields.ts';

interface FlowRow {
  readonly link: ExportedLinkWithEnds;
  readonly figure: ExportedFigure;
  readonly language: Language;
}

function column(
  key: string,
  type: FieldType,
  en: string,
  da: string,
  of: (row: FlowRow) => FieldValue,
): Field<FlowRow> {
  return { key, type, label: { en, da }, of };
}

/** The columns of a flow table. Nobody states an uncertainty here: its column is empty, and `basis` says what is known. */
export const FLOW_COLUMNS: readonly Field<FlowRow>[] = [
  column('flow', 'text', 'Flow', 'Strøm', ({ link }) => link.reference ?? link.id),
  column('source_process', 'text', 'Source process', 'Fra proces', ({ link }) => link.donor),
  column('target_process', 'text', 'Target process', 'Til proces', ({ link }) => link.receiver),
  column('good', 'text', 'Good', 'Gode', ({ link, language }) => link.resource[language]),
  column('substance', 'text', 'Substance', 'Stof', () => null),
  column('period', 'integer', 'Period (calendar year)', 'Periode (kalenderår)', ({ figure }) => figure.year),
  column('value', 'number', 'Value', 'Værdi', ({ figure }) => figure.amount),
  column('unit', 'text', 'Unit', 'Enhed', ({ figure }) => figure.unit),
  column('uncertainty', 'number', 'Uncertainty', 'Usikkerhed', () => null),
  column('basis', 'text', 'Basis', 'Grundlag', ({ figure }) => figure.basis),
  column('documented_in', 'text', 'Source', 'Kilde', ({ figure }) => figure.source),
  column('source_year', 'integer', 'Year of the source', 'Kildens år', ({ figure }) => figure.sourceYear),
  column('value_written', 'number', 'Value as written', 'Værdi som skrevet', ({ figure }) => figure.writtenValue),
  column('unit_written', 'text', 'Unit as written', 'Enhed som skrevet', ({ figure }) => figure.writtenUnit),
  column('flow_id', 'text', 'Id of the link', 'Forbindelsens id', ({ link }) => link.id),
  column('source_process_id', 'text', 'Id of the source process', 'Fra-processens id', ({ link }) => link.donorId),
  column('target_process_id', 'text', 'Id of the target process', 'Til-processens id', ({ link }) => link.receiverId),
];

/** One row a figure: those of the selected years; where there is none of these, the one that speaks for them. */
export async function* flowRows(
  pieces: AsyncIterable<readonly ExportedLinkWithEnds[]>,
  language: Language,
): AsyncGenerator<readonly FlowRow[]> {
  for await (const piece of pieces) {
    yield piece.flatMap((link) =>
      (link.series.length > 0 ? link.series : link.amounts).map((figure) => ({ link, figure, language })),
    );
  }
}
