import { DISCLOSURE_LEVELS } from '../disclosure/disclosure-level.ts';
import type { StreamInput } from '../registry/stream-input.ts';
import { LEVEL_CHOICES, WASTE_STATUS_CHOICES, YES_NO_CHOICES } from './choices.data.ts';
import { readDate } from './read-date.ts';
import type { RowCells } from './row-cells.ts';
import { permitsIn } from './row-permits.ts';

type RowStatus = Pick<
  StreamInput,
  'externalId' | 'wasteStatus' | 'isHazardous' | 'byProductTest' | 'permits' | 'validFrom' | 'validTo' | 'level'
>;

/** What a row says of the stream's standing: its own number, in law, how long, and who may see it. */
export function rowStatus(cells: RowCells): RowStatus {
  const level = cells.choice('level', LEVEL_CHOICES);
  return {
    externalId: cells.text('externalId'),
    wasteStatus: cells.choice('wasteStatus', WASTE_STATUS_CHOICES),
    isHazardous: yesNo(cells, 'isHazardous'),
    byProductTest: byProductTest(cells),
    permits: permitsIn(cells.text('permits')),
    validFrom: cells.take('validFrom', readDate(cells.cell('validFrom'), cells.column('validFrom')?.dateOrder ?? null)),
    validTo: cells.take('validTo', readDate(cells.cell('validTo'), cells.column('validTo')?.dateOrder ?? null)),
    level: DISCLOSURE_LEVELS.find((it) => it === level) ?? null,
  };
}

function yesNo(cells: RowCells, field: string): boolean | null {
  const choice = cells.choice(field, YES_NO_CHOICES);
  return choice === null ? null : choice === 'yes';
}

function byProductTest(cells: RowCells): StreamInput['byProductTest'] {
  const finding = (condition: string): { met: boolean | null; evidence: string | null } | null => {
    const met = yesNo(cells, `${condition}Met`);
    const evidence = cells.text(`${condition}Evidence`);
    return met === null && evidence === null ? null : { met, evidence };
  };
  const test = {
    furtherUseCertain: finding('furtherUseCertain'),
    usableDirectly: finding('usableDirectly'),
    producedAsIntegralPart: finding('producedAsIntegralPart'),
    lawfulUse: finding('lawfulUse'),
  };
  return Object.values(test).every((it) => it === null) ? null : test;
}
