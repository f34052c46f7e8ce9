import { Injectable } from '@nestjs/common';
import type { RequestContext } from './request-context.ts';

/** Takes the points of an operation off somebody's allowance; throws where that is used up. */
type Charge = (context: RequestContext, points: number) => void;

/** Who is told what each operation costs, before it is answered. */
@Injectable()
export class OperationCharges {
  readonly #charges: Charge[] = [];

  add(charge: Charge): void {
    this.#charges.push(charge);
  }

  charge(context: RequestContext, points: number): void {
    for (const charge of this.#charges) charge(context, points);
  }
}
