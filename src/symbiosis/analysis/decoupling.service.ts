import { Injectable } from '@nestjs/common';
import { decouplingOf, type Decoupling, type YearlyFigure } from '../../domain/network/decoupling.ts';
import { ProblemError } from '../../platform/problem-error.ts';

/** Yearly figures that the asker brings along: the registry holds none of production, water, energy, waste or CO2e. */
@Injectable()
export class DecouplingService {
  /** Throws a ProblemError with the problems of `decouplingOf`. */
  of(driver: readonly YearlyFigure[], pressure: readonly YearlyFigure[]): Decoupling {
    const read = decouplingOf(driver, pressure);
    if (!read.ok) throw new ProblemError(read.problems);
    return read.value;
  }
}
