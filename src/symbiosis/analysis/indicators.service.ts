import { Injectable } from '@nestjs/common';
import { indicatorUnit, type Indicator, type IndicatorValue } from '../../domain/network/indicators/indicator.ts';
import { networkIndicators } from '../../domain/network/indicators/indicators.ts';
import type { WrittenSelection } from '../../domain/network/network-selection.ts';
import { printSelection } from '../../domain/network/selection-text.ts';
import type { Facility } from '../../domain/registry/facility.ts';
import type { Resource } from '../../domain/registry/resource.ts';
import type { LocalText } from '../../domain/text.ts';
import type { Viewer } from '../../identity/viewer.ts';
import { rowsById } from '../rows-by-id.ts';
import { NetworkGroundService } from './network-ground.service.ts';

interface ShownValue extends IndicatorValue {
  readonly facility: Facility | null;
  readonly resource: Resource | null;
  readonly unitLabel: LocalText | null;
}

export interface ShownIndicators {
  readonly selection: string;
  readonly indicators: readonly (Omit<Indicator, 'valuesOf'> & { readonly values: readonly ShownValue[] })[];
}

/** The figures of a selected network, worked out from what the viewer sees of it. */
@Injectable()
export class IndicatorsService {
  constructor(private readonly grounds: NetworkGroundService) {}

  /** `ids` null asks for all. Throws as `NetworkGroundService.of`. */
  async of(viewer: Viewer, written: WrittenSelection, ids: readonly string[] | null): Promise<ShownIndicators> {
    const { snapshot, selection, ground } = await this.grounds.of(viewer, written);
    const rows = rowsById(snapshot);
    return {
      selection: printSelection(selection),
      indicators: networkIndicators(ground, ids).map(
        ({ indicator: { id, level, label, definition, source }, values }) => ({
          id,
          level,
          label,
          definition,
          source,
          values: values.map((value) => ({
            ...value,
            facility: level === 'facility' ? (rows.facility.get(value.subjectId ?? '') ?? null) : null,
            resource: level === 'resource' ? (rows.resource.get(value.subjectId ?? '') ?? null) : null,
            unitLabel: indicatorUnit(value),
          })),
        }),
      ),
    };
  }
}
