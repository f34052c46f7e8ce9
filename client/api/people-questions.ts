import { ask } from './ask.ts';
import { RemoveMembershipDocument } from './generated/later/graphql.ts';

export async function removeMembership(membershipId: string) {
  return (await ask(RemoveMembershipDocument, { input: { membershipId } })).removeMembership;
}
