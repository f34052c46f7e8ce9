import { RESOURCE_KINDS } from '../../registry/resource.ts';
import type { ResourceKind } from '../../registry/resource.ts';
import { greatCircleKm } from '../../registry/great-circle.ts';
import type { LocalText } from '../../text.ts';
import { plainValue } from './indicator.ts';
import type { Indicator } from './indicator.ts';
import type { Exchange, NetworkGround } from './network-ground.ts';
import { quantile } from './quantile.ts';

const PARTS: readonly (readonly [share: number, part: LocalText])[] = [
  [0, { en: 'shortest', da: 'korteste' }],
  [0.25, { en: 'lower quarter', da: 'nederste kvartil' }],
  [0.5, { en: 'median', da: 'median' }],
  [0.75, { en: 'upper quarter', da: 'øverste kvartil' }],
  [1, { en: 'longest', da: 'længste' }],
];

function kmOf({ facilities }: NetworkGround, { donor, receiver }: Exchange): number | null {
  const [one, other] = [facilities[donor]?.position, facilities[receiver]?.position];
  return one && other ? greatCircleKm(one, other) : null;
}

function profile(ground: NetworkGround, kind: ResourceKind | null) {
  const exchanges = ground.exchanges.filter((exchange) => kind === null || exchange.kind === kind);
  if (exchanges.length === 0) return [];
  const distances = exchanges.flatMap((exchange) => kmOf(ground, exchange) ?? []).sort((a, b) => a - b);
  return PARTS.map(([share, part]) =>
    plainValue(quantile(distances, share), {
      kind,
      part,
      unit: 'km',
      counted: distances.length,
      outOf: exchanges.length,
    }),
  );
}

export const DISTANCE_INDICATORS: readonly Indicator[] = [
  {
    id: 'distance',
    level: 'network',
    label: { en: 'Distance of exchanges', da: 'Udvekslingernes afstand' },
    definition: {
      en: 'Great-circle distance between the facilities of each synergy, all together and by kind of resource; a place that is shown roughly counts as the middle of its cell.',
      da: 'Afstand i luftlinje mellem anlæggene i hver symbiose, i alt og efter ressourcens art; et sted, der vises omtrentligt, regnes som midten af sit felt.',
    },
    source: 'haversine formula, mean radius of the earth by the IUGG',
    valuesOf: (ground) => [profile(ground, null), ...RESOURCE_KINDS.map((kind) => profile(ground, kind))].flat(),
  },
];
