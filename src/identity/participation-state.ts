/** How an organisation stands to a network. */
export type ParticipationState = 'asked' | 'approved' | 'refused' | 'ended';
