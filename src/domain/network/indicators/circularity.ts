import { RESOURCE_KINDS } from '../../registry/resource.ts';
import type { ResourceKind } from '../../registry/resource.ts';
import type { Direction } from '../../registry/stream.ts';
import type { LocalText } from '../../text.ts';
import { plainValue } from './indicator.ts';
import type { Indicator, IndicatorValue } from './indicator.ts';
import { sumsByKind, unitOfStream } from './network-ground.ts';
import type { Exchange, NetworkGround } from './network-ground.ts';

const CIRCLEAN =
  'CircLean reporting methodology, circlean-symbiosis.eu: absolute flows of exchanges, incoming and outgoing apart, held against reference flows';

const NO_REFERENCE: LocalText = {
  en: 'No reference flow is registered in this unit.',
  da: 'Der er ikke registreret nogen referencestrøm i denne enhed.',
};
const REFERENCE_TOO_SMALL: LocalText = {
  en: 'More is exchanged than is registered as reference flow: the registered streams are not complete.',
  da: 'Der udveksles mere, end der er registreret som referencestrøm: de registrerede strømme er ikke fuldstændige.',
};

interface Balance {
  readonly node: number;
  readonly kind: ResourceKind;
  readonly unit: string;
  readonly absolute: number;
  /** Null where no stream is registered in that unit. */
  readonly reference: number | null;
  readonly counted: number;
  readonly outOf: number;
}

/** What each facility has from (or gives to) others, held against all that it takes (or yields), by kind and unit. */
function balancesOf(ground: NetworkGround, direction: Direction): readonly Balance[] {
  const end = direction === 'demand' ? 'receiver' : 'donor';
  const exchanges = ground.facilities.map((): Exchange[] => []);
  for (const exchange of ground.exchanges) exchanges[exchange[end]]?.push(exchange);
  const references = referencesOf(ground, direction);
  return exchanges.flatMap((own, node) =>
    sumsByKind(own).map(({ kind, unit, value, counted, outOf }) => ({
      node,
      kind,
      unit,
      absolute: value,
      reference: references.get(`${node} ${kind} ${unit}`) ?? null,
      counted,
      outOf,
    })),
  );
}

function referencesOf(ground: NetworkGround, direction: Direction): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  for (const stream of ground.streams) {
    const unit = unitOfStream(stream);
    const kind = ground.resources.get(stream.resourceId)?.kind;
    const node = ground.nodes.get(stream.facilityId);
    if (stream.direction !== direction || unit === null || kind === undefined || node === undefined) continue;
    const key = `${node} ${kind} ${unit}`;
    sums.set(key, (sums.get(key) ?? 0) + (stream.amount?.canonicalValue ?? 0));
  }
  return sums;
}

function shareOf({
  absolute,
  reference,
}: Pick<Balance, 'absolute' | 'reference'>): Pick<IndicatorValue, 'value' | 'note'> {
  if (reference === null || reference === 0) return { value: null, note: NO_REFERENCE };
  if (absolute > reference) return { value: null, note: REFERENCE_TOO_SMALL };
  return { value: absolute / reference, note: null };
}

const ABSOLUTE: LocalText = { en: 'absolute flow', da: 'absolut strøm' };
const REFERENCE: LocalText = { en: 'reference flow', da: 'referencestrøm' };
const SHARE: LocalText = { en: 'share', da: 'andel' };

function ofFacilities(ground: NetworkGround, direction: Direction): readonly IndicatorValue[] {
  return balancesOf(ground, direction).flatMap((balance) => {
    const { node, kind, unit, absolute, reference, counted, outOf } = balance;
    const about = { subjectId: ground.facilities[node]?.id ?? null, kind, counted, outOf };
    return [
      plainValue(absolute, { ...about, unit, part: ABSOLUTE }),
      plainValue(reference, { ...about, unit, part: REFERENCE }),
      { ...plainValue(null, { ...about, part: SHARE }), ...shareOf(balance) },
    ];
  });
}

/** Over the facilities of which both figures are known and agree with each other: the others are told as not counted. */
function ofNetwork(ground: NetworkGround, direction: Direction): readonly IndicatorValue[] {
  const balances = balancesOf(ground, direction);
  const groups = new Map<string, Balance[]>();
  for (const balance of balances) {
    const key = `${balance.kind} ${balance.unit}`;
    groups.set(key, [...(groups.get(key) ?? []), balance]);
  }
  return [...groups]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .flatMap(([, group]) => {
      const [first] = group;
      if (first === undefined) return [];
      const whole = group.filter((balance) => shareOf(balance).value !== null);
      const sum = (figure: (balance: Balance) => number) => whole.reduce((total, each) => total + figure(each), 0);
      const reference = sum((balance) => balance.reference ?? 0);
      return plainValue(reference > 0 ? sum(({ absolute }) => absolute) / reference : null, {
        kind: first.kind,
        part: { en: first.unit, da: first.unit },
        counted: whole.length,
        outOf: group.length,
      });
    });
}

export const CIRCULARITY_INDICATORS: readonly Indicator[] = [
  {
    id: 'circularInput',
    level: 'network',
    label: { en: 'Input from symbiosis', da: 'Input fra symbiose' },
    definition: {
      en: 'Share of what the receiving facilities take (their registered demand) that comes from other facilities, for each kind and unit; over facilities of which both are known.',
      da: 'Andel af det, de modtagende anlæg bruger (deres registrerede behov), som kommer fra andre anlæg, for hver art og enhed; for anlæg, hvor begge dele er kendt.',
    },
    source: CIRCLEAN,
    valuesOf: (ground) => ofNetwork(ground, 'demand'),
  },
  {
    id: 'circularOutput',
    level: 'network',
    label: { en: 'Output to symbiosis', da: 'Output til symbiose' },
    definition: {
      en: 'Share of what the giving facilities yield (their registered supply) that goes to other facilities, for each kind and unit; over facilities of which both are known.',
      da: 'Andel af det, de leverende anlæg afgiver (deres registrerede udbud), som går til andre anlæg, for hver art og enhed; for anlæg, hvor begge dele er kendt.',
    },
    source: CIRCLEAN,
    valuesOf: (ground) => ofNetwork(ground, 'supply'),
  },
  {
    id: 'incomingFlows',
    level: 'facility',
    label: { en: 'Incoming flows', da: 'Indgående strømme' },
    definition: {
      en: 'What a facility takes from others in a year (absolute flow), its registered demand of the same kind and unit (reference flow), and the one as a share of the other.',
      da: 'Hvad et anlæg modtager fra andre om året (absolut strøm), dets registrerede behov af samme art og enhed (referencestrøm) og det første som andel af det andet.',
    },
    source: CIRCLEAN,
    valuesOf: (ground) => ofFacilities(ground, 'demand'),
  },
  {
    id: 'outgoingFlows',
    level: 'facility',
    label: { en: 'Outgoing flows', da: 'Udgående strømme' },
    definition: {
      en: 'What a facility gives to others in a year (absolute flow), its registered supply of the same kind and unit (reference flow), and the one as a share of the other.',
      da: 'Hvad et anlæg leverer til andre om året (absolut strøm), dets registrerede udbud af samme art og enhed (referencestrøm) og det første som andel af det andet.',
    },
    source: CIRCLEAN,
    valuesOf: (ground) => ofFacilities(ground, 'supply'),
  },
  {
    id: 'symbioticUtilisation',
    level: 'network',
    label: { en: 'Symbiotic utilisation', da: 'Symbiotisk udnyttelse' },
    definition: {
      en: 'Share of the registered supplies that go, wholly or in part, to another facility: streams that a running synergy of the selection names, or of the same resource and facility.',
      da: 'Andel af de registrerede udbud, der helt eller delvis går til et andet anlæg: strømme, som en løbende symbiose i udvalget nævner, eller af samme ressource og anlæg.',
    },
    source:
      'own definition, by count and without amounts; the term after C. Hardy and T. E. Graedel, 2002, who weigh the exchanges',
    valuesOf: (ground) => {
      const running = ground.exchanges.filter(({ selected }) => selected.synergy.stage === 'running');
      const named = new Set(running.map(({ selected }) => selected.synergy.supplyStreamId));
      const given = new Set(running.map(({ donor, resource }) => `${donor} ${resource.id}`));
      const supplies = ground.streams.filter(({ direction }) => direction === 'supply');
      return RESOURCE_KINDS.flatMap((kind) => {
        const ofKind = supplies.filter(({ resourceId }) => ground.resources.get(resourceId)?.kind === kind);
        const used = ofKind.filter(
          ({ id, facilityId, resourceId }) =>
            named.has(id) || given.has(`${ground.nodes.get(facilityId) ?? ''} ${resourceId}`),
        );
        return ofKind.length === 0
          ? []
          : [plainValue(used.length / ofKind.length, { kind, counted: ofKind.length, outOf: ofKind.length })];
      });
    },
  },
];
