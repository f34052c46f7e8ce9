import { Injectable } from '@nestjs/common';
import { EntityManager } from 'typeorm';
import type { Language } from '../../domain/text.ts';
import { AccountPost } from '../../identity/account/credentials.service.ts';
import { ViewerDatabase } from '../../identity/viewer-database.service.ts';
import type { Letter } from '../../identity/mails/mail-letter.ts';
import { SiteAddress } from '../../platform/site-address.ts';
import { approvedLetter, askedLetter, refusedLetter } from './joining-letters.ts';

interface Addressee {
  readonly id: string;
  readonly email: string;
  readonly language: Language;
}

export interface Asked {
  readonly networkId: string;
  readonly organisationId: string;
  /** Who asks. */
  readonly personId: string;
}

interface Decision {
  readonly networkId: string;
  readonly organisationId: string;
  readonly state: 'approved' | 'refused' | 'ended';
  readonly reason: string | null;
}

interface Names {
  readonly organisation: string;
  readonly network: string;
}

/** Tells the secretariat who asks to join, and the company what was decided. */
@Injectable()
export class JoiningPost {
  constructor(
    private readonly manager: EntityManager,
    private readonly post: AccountPost,
    private readonly site: SiteAddress,
    private readonly database: ViewerDatabase,
  ) {}

  tellSecretariat({ networkId, organisationId, personId }: Asked): void {
    this.post.later(async () => {
      const { organisation, network } = await this.#names(personId, networkId, organisationId);
      const letter = askedLetter(`${this.site.origin}/secretariat`, organisation, network);
      this.#send(letter, await this.#holders('secretariat', 'network_id', networkId));
    });
  }

  tellCompany({ networkId, organisationId, state, reason }: Decision): void {
    this.post.later(async () => {
      const holders = await this.#holders('companyAdministrator', 'organisation_id', organisationId);
      const [first] = holders;
      if (first === undefined) return;
      const { organisation, network } = await this.#names(first.id, networkId, organisationId);
      const letter =
        state === 'approved'
          ? approvedLetter(this.site.origin, organisation, network)
          : refusedLetter(state, organisation, network, reason);
      this.#send(letter, holders);
    });
  }

  #send(letter: Letter, addressees: readonly Addressee[]): void {
    for (const { email, language } of addressees) this.post.send(letter, email, language);
  }

  /** As this person sees them. */
  async #names(personId: string, networkId: string, organisationId: string): Promise<Names> {
    const [names] = await this.database
      .as({ personId })
      .query<[Names]>(
        `SELECT (SELECT name FROM organisation WHERE id = $2) AS organisation, (SELECT name FROM network WHERE id = $1) AS network`,
        [networkId, organisationId],
      );
    return names;
  }

  /** Invented people of the demonstration have no mailbox. */
  #holders(role: string, column: 'network_id' | 'organisation_id', id: string): Promise<Addressee[]> {
    return this.manager.query(
      `SELECT DISTINCT p.id, p.email, p.language FROM membership m JOIN person p ON p.id = m.person_id
       WHERE m.role = $1 AND m.${column} = $2 AND p.email IS NOT NULL AND p.disabled_at IS NULL AND p.demonstration_role IS NULL
       ORDER BY p.email`,
      [role, id],
    );
  }
}
