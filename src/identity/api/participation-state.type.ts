import { registerEnumType } from '@nestjs/graphql';
import type { ParticipationState as DomainState } from '../participation-state.ts';

export const ParticipationState = {
  ASKED: 'asked',
  APPROVED: 'approved',
  REFUSED: 'refused',
  ENDED: 'ended',
} as const satisfies Record<string, DomainState>;

registerEnumType(ParticipationState, {
  name: 'ParticipationState',
  description: 'How an organisation stands to a network.',
  valuesMap: {
    ASKED: { description: 'It has asked to take part; until the secretariat decides it sees what everybody sees.' },
    APPROVED: { description: 'It takes part.' },
    REFUSED: { description: 'The secretariat has refused; it may ask again.' },
    ENDED: { description: 'It took part, and does no longer.' },
  },
});
