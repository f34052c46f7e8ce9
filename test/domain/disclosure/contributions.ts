import type { Contribution } from '../../../src/domain/disclosure/contribution.ts';

/** Ash from a power works to a maker of building materials, in 2025; a test names only what it is about. */
export function aContribution(over: Partial<Contribution> = {}): Contribution {
  return {
    donorCompany: 'd1',
    receiverCompany: 'r1',
    donorSector: 'D',
    receiverSector: 'C',
    resourceKind: 'material',
    year: 2025,
    amount: 100,
    unit: 't/y',
    open: false,
    ...over,
  };
}

/** A cell in which each donor gives its amount in equal parts to three receivers of its own making. */
export function donorsGive(amounts: readonly number[], over: Partial<Contribution> = {}): readonly Contribution[] {
  return amounts.flatMap((amount, donor) =>
    ['r1', 'r2', 'r3'].map((receiverCompany) =>
      aContribution({ donorCompany: `d${donor + 1}`, receiverCompany, amount: amount / 3, ...over }),
    ),
  );
}

/** The same turned round: what each receiver takes, in equal parts from three donors. */
export function receiversTake(amounts: readonly number[], over: Partial<Contribution> = {}): readonly Contribution[] {
  return donorsGive(amounts).map((one) => ({
    ...one,
    donorCompany: one.receiverCompany.replace('r', 'd'),
    receiverCompany: one.donorCompany.replace('d', 'r'),
    ...over,
  }));
}
