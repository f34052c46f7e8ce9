import type { LocalText } from '../text.ts';
import { isAtLeast } from './disclosure-level.ts';
import type { DisclosureLevel } from './disclosure-level.ts';

/**
 * Who looks at a stream, as the stream sees them: its own company, the secretariat of its network, a company whose
 * introduction for just this pair both sides have agreed to, another company of the network, an analyst of the network,
 * anyone else.
 */
export const AUDIENCES = ['company', 'secretariat', 'introduced', 'member', 'analyst', 'stranger'] as const;
export type Audience = (typeof AUDIENCES)[number];

export const AUDIENCE_LABELS: Readonly<Record<Audience, LocalText>> = {
  company: { en: 'My own company', da: 'Min egen virksomhed' },
  secretariat: { en: 'The secretariat', da: 'Sekretariatet' },
  introduced: { en: 'A company we are introduced to', da: 'En virksomhed, vi er præsenteret for' },
  member: { en: 'Another company of the network', da: 'En anden virksomhed i netværket' },
  analyst: { en: 'An analyst of the network', da: 'En analytiker i netværket' },
  stranger: { en: 'Someone without an account', da: 'En person uden konto' },
};

/** All of it but for the fields kept back; kind, rough amount and rough distance; not even that it is there. */
export type Sight = 'whole' | 'blind' | 'nothing';

/**
 * What an audience may see of a stream of that level.
 *
 * | level       | company | secretariat | introduced | member  | analyst | stranger |
 * |-------------|---------|-------------|------------|---------|---------|----------|
 * | private     | whole   | nothing     | nothing    | nothing | nothing | nothing  |
 * | secretariat | whole   | whole       | whole      | nothing | nothing | nothing  |
 * | blind       | whole   | whole       | whole      | blind   | nothing | nothing  |
 * | network     | whole   | whole       | whole      | whole   | whole   | nothing  |
 * | public      | whole   | whole       | whole      | whole   | whole   | whole    |
 *
 * - The company registered it and always sees its own. The secretariat brokers: it sees what was entrusted to it, and
 *   nothing that was kept private. An office (installation administrator) gives no sight of its own.
 * - `introduced` is right for one stream of one agreed pair only. It opens what is entrusted to the secretariat as well,
 *   because the secretariat may propose such a pair and the owner has agreed to this one company by name; taking a
 *   stream back to private ends it.
 * - A blind stream is there for those whose own streams it may serve. An analyst has none: single blind streams tell an
 *   analyst nothing that the released sums do not, and an export of them would stay outside for good.
 */
export function sightOf(level: DisclosureLevel, audience: Audience): Sight {
  switch (audience) {
    case 'company':
      return 'whole';
    case 'secretariat':
    case 'introduced':
      return isAtLeast(level, 'secretariat') ? 'whole' : 'nothing';
    case 'member':
      return isAtLeast(level, 'network') ? 'whole' : level === 'blind' ? 'blind' : 'nothing';
    case 'analyst':
      return isAtLeast(level, 'network') ? 'whole' : 'nothing';
    case 'stranger':
      return level === 'public' ? 'whole' : 'nothing';
  }
}
