import { Injectable } from '@nestjs/common';
import { compareRules, type MovedMatch } from '../../domain/matching/compare-rules.ts';
import type { Match } from '../../domain/matching/match.ts';
import type { DismissalReason } from '../../domain/matching/matching-rules.ts';
import { readRule, type WrittenRule } from '../../domain/matching/write-rule.ts';
import { ViewerDatabase } from '../../identity/viewer-database.service.ts';
import type { Viewer } from '../../identity/viewer.ts';
import { ProblemError } from '../../platform/problem-error.ts';
import { dismissalsOf, type DismissedPair } from './dismissed-pairs.ts';
import { isLatentListed, MOST_OF_SUPPLY } from './match-list.service.ts';
import { MatchingGroundService, presentYear } from './matching-ground.service.ts';
import { secretariatOf } from './matching-rules-problems.ts';
import { readStandingRules } from './matching-rules.rows.ts';
import { ShownMatchesService, type MatchWithRows } from './shown-matches.service.ts';

/** A set of changes of which the effect is asked before they are made. */
export interface RulesDraft {
  readonly dismiss?: readonly DismissedPair[] | null;
  readonly reason?: DismissalReason | null;
  readonly rules?: readonly WrittenRule[] | null;
  /** Ids of dismissals and of rules that would no longer stand; one that does not stand changes nothing. */
  readonly takeBack?: readonly string[] | null;
  readonly removeRules?: readonly string[] | null;
}

/** What a change would do, with the first of each sort as examples. */
interface ShownEffect {
  readonly goneCount: number;
  readonly comeCount: number;
  readonly movedCount: number;
  readonly unchanged: number;
  readonly gone: readonly MatchWithRows[];
  readonly come: readonly MatchWithRows[];
  readonly moved: readonly (Omit<MovedMatch, 'match'> & { readonly match: MatchWithRows })[];
}

const EXAMPLES = 10;

/** What a change of a network's rules would do, before it is made. */
@Injectable()
export class RulesEffectService {
  constructor(
    private readonly database: ViewerDatabase,
    private readonly grounds: MatchingGroundService,
    private readonly shown: ShownMatchesService,
  ) {}

  /**
   * What would go, come and move, were the draft said on top of what holds: nothing is stored. Throws a ProblemError with
   * `MATCHING_SECRETARIAT_REQUIRED`, `MATCH_UNKNOWN` or what `readRule` finds.
   */
  async of(viewer: Viewer, written: string, draft: RulesDraft): Promise<ShownEffect> {
    const networkId = secretariatOf(viewer, written);
    const rules = (draft.rules ?? []).map((rule, at) => readRule(rule, ['draft', 'rules', at]));
    const problems = rules.flatMap((rule) => (rule.ok ? [] : rule.problems));
    if (problems.length > 0) throw new ProblemError(problems);
    const ground = await this.grounds.of(viewer, networkId);
    const before = await readStandingRules(this.database.as(viewer), networkId);
    const [ended, removed] = [idsOf(draft.takeBack), idsOf(draft.removeRules)];
    const after = {
      dismissals: [
        ...before.dismissals.filter(({ id }) => !ended.has(id)),
        ...dismissalsOf(ground, draft.dismiss ?? [], draft.reason ?? 'other'),
      ],
      corrections: [
        ...before.corrections.filter(({ id }) => !removed.has(id)),
        ...rules.flatMap((rule, at) => (rule.ok ? [{ ...rule.value, id: `draft ${at}` }] : [])),
      ],
    };
    // The very list that the secretariat looks at.
    const options = {
      presentYear: presentYear(),
      limitPerSupply: MOST_OF_SUPPLY,
      includeLatent: isLatentListed(ground),
    };
    const { gone, come, moved, unchanged } = compareRules(ground.index, before, after, options);
    const show = (matches: readonly Match[]) => this.shown.show(viewer, ground.snapshot, matches);
    const examples = farthestFirst(moved).slice(0, EXAMPLES);
    const shown = await show(examples.map(({ match }) => match));
    return {
      goneCount: gone.length,
      comeCount: come.length,
      movedCount: moved.length,
      unchanged,
      gone: await show(gone.slice(0, EXAMPLES)),
      come: await show(come.slice(0, EXAMPLES)),
      moved: shown.flatMap((match, at) => (examples[at] ? [{ ...examples[at], match }] : [])),
    };
  }
}

/** Most only take the place of one that goes: those whose chance changes tell more. */
function farthestFirst(moved: readonly MovedMatch[]): readonly MovedMatch[] {
  const byScore = ({ match, scoreBefore }: MovedMatch): number => Math.abs(match.score - scoreBefore);
  const byRank = ({ rankBefore, rankAfter }: MovedMatch): number => Math.abs(rankAfter - rankBefore);
  return moved.toSorted((one, other) => byScore(other) - byScore(one) || byRank(other) - byRank(one));
}

function idsOf(ids: readonly string[] | null | undefined): ReadonlySet<string> {
  return new Set((ids ?? []).map((id) => id.toLowerCase()));
}
