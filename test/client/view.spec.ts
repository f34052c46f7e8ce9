import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { RESOURCE_KINDS } from '../../src/domain/registry/resource.ts';
import { addressOf, isFiltered, LAYOUT_IDS, viewOf } from '../../client/state/view.ts';
import type { View } from '../../client/state/view.ts';

const id = fc.stringMatching(/^[a-z0-9>-]{1,20}$/);
const view: fc.Arbitrary<View> = fc.record({
  year: fc.oneof(fc.integer({ min: 1000, max: 9999 }), fc.constant('all' as const), fc.constant(null)),
  form: fc.constantFrom('graph' as const, 'list' as const),
  layout: fc.constantFrom(...LAYOUT_IDS),
  filter: fc.record({
    kinds: fc.subarray([...RESOURCE_KINDS]),
    resourceIds: fc.array(id, { maxLength: 4 }),
    planned: fc.boolean(),
  }),
  suggestions: fc.boolean(),
  selection: fc.option(
    fc.record({ type: fc.constantFrom('facility' as const, 'link' as const, 'match' as const), id }),
  ),
});

describe('a view in the address', () => {
  test('comes back whole from a sent link', () => {
    fc.assert(
      fc.property(view, (given) => {
        expect(viewOf(new URLSearchParams(addressOf(given).toString()))).toEqual(given);
      }),
    );
  });

  test('is empty on a first visit', () => {
    const first = viewOf(new URLSearchParams());
    expect(first).toMatchObject({ year: null, form: 'graph', layout: 'force', suggestions: false, selection: null });
    expect(isFiltered(first.filter)).toBe(false);
    expect(addressOf(first).toString()).toBe('');
  });

  test('falls back to a first visit where the address is nonsense', () => {
    const address = new URLSearchParams('year=soon&view=film&layout=spiral&kinds=&suggestions=maybe');
    expect(viewOf(address)).toMatchObject({ year: null, form: 'graph', layout: 'force', suggestions: false });
  });

  test('can hide every kind, which is not the same as naming none', () => {
    expect(viewOf(new URLSearchParams('kinds=')).filter.kinds).toEqual([]);
    expect(viewOf(new URLSearchParams('')).filter.kinds).toEqual(RESOURCE_KINDS);
  });
});
