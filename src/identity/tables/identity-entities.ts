import { MembershipEntity } from './membership.entity.ts';
import { NetworkParticipationEntity } from './network-participation.entity.ts';
import { PersonEntity } from './person.entity.ts';
import { SessionEntity } from './session.entity.ts';

/** All tables of people, their roles and their sessions. */
export const IDENTITY_ENTITIES = [PersonEntity, MembershipEntity, NetworkParticipationEntity, SessionEntity];
