import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { initialsOf, meOf, networksToRegisterIn, placesOf, safeReturn } from '../../client/state/me.ts';
import type { Me } from '../../client/state/me.ts';
import { placeProblems } from '../../client/state/placed-problems.ts';
import { slugOf } from '../../client/state/slug.ts';

const GYPROC = { organisationId: 'o1', organisationName: 'Gyproc' };
const KALUNDBORG = { networkId: 'n1', networkName: 'Kalundborg Symbiosis', networkSlug: 'kalundborg' };

type Answer = Parameters<typeof meOf>[0];

function someone(over: Partial<Answer>): Me {
  return meOf({
    id: 'p1',
    name: 'Karen Møller',
    email: 'karen@example.org',
    language: 'DA',
    isInstallationAdministrator: false,
    demonstrationRole: null,
    memberships: [],
    participations: [],
    ...over,
  });
}

const inCompany = (role: string) => ({ id: `m ${role}`, role, mayInvite: [], ...GYPROC });
const inNetwork = (role: string) => ({ id: `m ${role}`, role, mayInvite: [], ...KALUNDBORG });
const takingPart = (state: string) => ({ organisationId: 'o1', state, reason: null, ...KALUNDBORG });

describe('what somebody is', () => {
  test('two roles in one company are one company, administered if one of them administers', () => {
    const me = someone({ memberships: [inCompany('COMPANY_ADMINISTRATOR'), inCompany('MEMBER')] });
    expect(me.organisations).toEqual([{ id: 'o1', name: 'Gyproc', isAdministrator: true, networks: [] }]);
    expect(me.memberships.map(({ role, place }) => [role, place])).toEqual([
      ['companyAdministrator', 'Gyproc'],
      ['member', 'Gyproc'],
    ]);
  });

  test.each([
    ['a visitor', null, []],
    ['somebody without a role', someone({}), []],
    ['a colleague', someone({ memberships: [inCompany('MEMBER')] }), ['company', 'introductions']],
    ['the secretariat', someone({ memberships: [inNetwork('SECRETARIAT')] }), ['introductions', 'secretariat']],
    ['an analyst', someone({ memberships: [inNetwork('ANALYST')] }), []],
    ['the administrator of the site', someone({ isInstallationAdministrator: true }), ['administration']],
  ] as const)('%s is shown the pages there is something to do on', (_, me, places) => {
    expect(placesOf(me)).toEqual(places);
  });

  test.each([
    ['ASKED', []],
    ['APPROVED', ['n1']],
    ['REFUSED', []],
    ['ENDED', []],
  ])('a company whose participation is %s registers streams in the networks %j', (state, networks) => {
    const me = someone({ memberships: [inCompany('MEMBER')], participations: [takingPart(state)] });
    expect([...networksToRegisterIn(me)]).toEqual(networks);
  });

  test('the secretariat registers in its network, an analyst does not', () => {
    expect([...networksToRegisterIn(someone({ memberships: [inNetwork('SECRETARIAT')] }))]).toEqual(['n1']);
    expect([...networksToRegisterIn(someone({ memberships: [inNetwork('ANALYST')] }))]).toEqual([]);
  });
});

test.each([
  ['Karen Møller', 'KM'],
  ['åse', 'Å'],
  ['Søren Kjær Lindby (demo)', 'SL'],
  ['  ', ''],
])('%j is marked %j', (name, initials) => {
  expect(initialsOf(name)).toBe(initials);
});

describe('where one goes after signing in', () => {
  test.each(['/account?x=1#y', '/networks/kalundborg'])('%s: there', (path) => {
    expect(safeReturn(path)).toBe(path);
  });

  test.each([
    '//example.org',
    '/\\example.org',
    'https://example.org',
    'javascript:alert(1)',
    '/\t/example.org',
    '/sign-in',
    '',
    null,
  ])('%j: to the first page', (path) => {
    expect(safeReturn(path)).toBe('/');
  });

  test('never to another site, whatever the address says', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('/', '\\', 'a', '.', ':', '\t', '\n', '@', '?', '#') }),
        (given) => {
          expect(new URL(safeReturn(given), 'https://site.example/').origin).toBe('https://site.example');
        },
      ),
    );
  });
});

test('problems are said at the last field that their path names; the first of each stays; the rest is said elsewhere', () => {
  const problems = [
    { path: ['input', 'email'], message: 'no address' },
    { path: ['email'], message: 'again' },
    { path: ['input', 'scopes', 0], message: 'unknown' },
    { path: [], message: 'closed' },
  ];
  expect(placeProblems(problems, new Set(['email', 'scopes']))).toEqual({
    at: { email: 'no address', scopes: 'unknown' },
    elsewhere: ['closed'],
  });
});

test.each([
  ['Grøn Å-dal', 'groen-aa-dal'],
  ['  Kalundborg Symbiosis 2.0! ', 'kalundborg-symbiosis-2-0'],
  ['Łódź & Århus', 'lodz-aarhus'],
])('%j is %j in an address', (name, slug) => {
  expect(slugOf(name)).toBe(slug);
});
