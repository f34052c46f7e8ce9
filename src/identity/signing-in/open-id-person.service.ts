import { Injectable } from '@nestjs/common';
import { EntityManager } from 'typeorm';
import type { Language } from '../../domain/text.ts';
import { isEmail } from '../account-problems.ts';
import { AcceptInvitationService, storePerson } from '../membership/accept-invitation.service.ts';
import { OPEN_INVITATION } from '../membership/invitation.service.ts';
import { accountByEmail } from './person.rows.ts';
import type { Recognised } from './open-id.service.ts';

/** Which person of ours the provider's is. */
@Injectable()
export class OpenIdPerson {
  constructor(
    private readonly manager: EntityManager,
    private readonly invitations: AcceptInvitationService,
  ) {}

  /**
   * The person that was linked before; else, where the provider has verified the address, the person with that address, or a new one
   * where it was invited. Null for everybody else: a provider may know half the world.
   */
  async find({ issuer, subject, verifiedEmail, name }: Recognised, language: Language): Promise<string | null> {
    const [linked] = await this.manager.query<{ personId: string }[]>(
      'SELECT person_id AS "personId" FROM federated_identity WHERE issuer = $1 AND subject = $2',
      [issuer, subject],
    );
    if (linked !== undefined) return linked.personId;
    if (verifiedEmail === null || !isEmail(verifiedEmail)) return null;
    return this.manager.transaction(async (manager) => {
      const known = await accountByEmail(manager, verifiedEmail);
      // A demonstration person is everybody's, and an identity here for good.
      if (known !== null && known.demonstrationRole !== null) return null;
      if (known === null && !(await isInvited(manager, verifiedEmail))) return null;
      const personId =
        known?.id ??
        (await storePerson(manager, {
          name: (name ?? '').replaceAll(/\s+/g, ' ').trim().slice(0, 200) || verifiedEmail.slice(0, 200),
          email: verifiedEmail,
          language,
          passwordHash: null,
        }));
      await this.invitations.acceptAllOf(manager, verifiedEmail, personId);
      await manager.query(
        'INSERT INTO federated_identity (issuer, subject, person_id) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING',
        [issuer, subject, personId],
      );
      return personId;
    });
  }
}

async function isInvited(manager: EntityManager, email: string): Promise<boolean> {
  const [invited] = await manager.query<unknown[]>(
    `SELECT FROM invitation i WHERE i.email = $1 AND ${OPEN_INVITATION}`,
    [email],
  );
  return invited !== undefined;
}
