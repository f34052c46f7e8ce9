import { Injectable } from '@nestjs/common';
import { learnedFrom, type Lesson } from '../../domain/matching/learned-lessons.ts';
import { ruleInWords } from '../../domain/matching/write-rule.ts';
import type { LocalText } from '../../domain/text.ts';
import { ViewerDatabase } from '../../identity/viewer-database.service.ts';
import type { Viewer } from '../../identity/viewer.ts';
import { rowsById } from '../rows-by-id.ts';
import { MatchingGroundService, type MatchingGround } from './matching-ground.service.ts';
import { secretariatOf } from './matching-rules-problems.ts';
import {
  readSaidBefore,
  readStandingRules,
  type EndedDismissal,
  type EndedRule,
  type StandingDismissal,
  type StandingRule,
} from './matching-rules.rows.ts';

/** A dismissal with what it is of, as far as that is still there and the secretariat sees it. */
export interface ShownDismissal extends StandingDismissal {
  readonly resource: LocalText | null;
  readonly donor: string | null;
  readonly receiver: string | null;
  /** Whether both sides are streams: else one is a facility that registered nothing of the kind. */
  readonly betweenStreams: boolean;
}

export interface ShownRule extends StandingRule {
  readonly sentence: LocalText;
}

export interface NetworkRules {
  readonly networkId: string;
  readonly dismissals: readonly ShownDismissal[];
  readonly rules: readonly ShownRule[];
  readonly lessons: readonly Lesson[];
}

/** Something that the secretariat said, or took back. */
export interface RulesEvent {
  readonly at: Date;
  readonly by: string | null;
  readonly what: 'dismissed' | 'tookBack' | 'madeRule' | 'changedRule' | 'removedRule';
  /** Whether what was said then still stands. */
  readonly stands: boolean;
  readonly dismissal: ShownDismissal | null;
  readonly rule: ShownRule | null;
}

/** Further back nobody reads. */
const MOST_EVENTS = 200;

/** What a secretariat has said about the matches of its network, for itself to read. */
@Injectable()
export class SaidRulesService {
  constructor(
    private readonly database: ViewerDatabase,
    private readonly grounds: MatchingGroundService,
  ) {}

  /** What holds in a network, and what was learned from which dismissals. Throws a ProblemError with `MATCHING_SECRETARIAT_REQUIRED`. */
  async ofNetwork(viewer: Viewer, written: string): Promise<NetworkRules> {
    const networkId = secretariatOf(viewer, written);
    const { dismissals, corrections } = await readStandingRules(this.database.as(viewer), networkId);
    const ground = await this.grounds.of(viewer, networkId);
    return {
      networkId,
      dismissals: dismissals.map((each) => shownDismissal(ground, each)),
      rules: corrections.map(shownRule),
      lessons: learnedFrom(dismissals),
    };
  }

  /** What was said and taken back, the latest first. Throws as `ofNetwork`. */
  async history(viewer: Viewer, written: string): Promise<readonly RulesEvent[]> {
    const networkId = secretariatOf(viewer, written);
    const { dismissals, rules } = await readSaidBefore(this.database.as(viewer), networkId, MOST_EVENTS);
    const ground = await this.grounds.of(viewer, networkId);
    return [
      ...dismissals.flatMap((each) => eventsOfDismissal(each, shownDismissal(ground, each))),
      ...rules.flatMap((each) => eventsOfRule(each, rules)),
    ]
      .sort((one, other) => other.at.getTime() - one.at.getTime())
      .slice(0, MOST_EVENTS);
  }
}

function eventsOfDismissal(
  { dismissedAt, by, takenBackAt, takenBackBy }: EndedDismissal,
  dismissal: ShownDismissal,
): readonly RulesEvent[] {
  const said = { dismissal, rule: null, stands: takenBackAt === null };
  return [
    { ...said, at: dismissedAt, by, what: 'dismissed' },
    ...(takenBackAt === null ? [] : [{ ...said, at: takenBackAt, by: takenBackBy, what: 'tookBack' as const }]),
  ];
}

/** The next version of a rule is made in the moment in which the one before is removed: that is one event. */
function eventsOfRule(rule: EndedRule, all: readonly EndedRule[]): readonly RulesEvent[] {
  const { madeAt, by, removedAt, removedBy, version } = rule;
  const said = { dismissal: null, rule: shownRule(rule), stands: removedAt === null };
  const isReplaced = all.some(
    (other) => other.version === version + 1 && other.madeAt.getTime() === removedAt?.getTime(),
  );
  return [
    { ...said, at: madeAt, by, what: version > 1 ? 'changedRule' : 'madeRule' },
    ...(removedAt === null || isReplaced
      ? []
      : [{ ...said, at: removedAt, by: removedBy, what: 'removedRule' as const }]),
  ];
}

function shownRule(rule: StandingRule): ShownRule {
  return { ...rule, sentence: ruleInWords(rule) };
}

function shownDismissal({ snapshot }: MatchingGround, dismissal: StandingDismissal): ShownDismissal {
  const { stream, facility } = rowsById(snapshot);
  const [supply, demand] = [stream.get(dismissal.supplyId), stream.get(dismissal.demandId)];
  const nameOf = (id: string | undefined) => (id === undefined ? null : (facility.get(id)?.name ?? null));
  const resources = new Map(snapshot.resources.map((each) => [each.id, each.name]));
  const resourceId = supply?.resourceId ?? demand?.resourceId;
  return {
    ...dismissal,
    resource: resourceId === undefined ? null : (resources.get(resourceId) ?? null),
    donor: nameOf(supply?.facilityId ?? dismissal.supplyId),
    receiver: nameOf(demand?.facilityId ?? dismissal.demandId),
    betweenStreams: supply !== undefined && demand !== undefined,
  };
}
