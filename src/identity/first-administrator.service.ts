import { Inject, Injectable } from '@nestjs/common';
import { EntityManager } from 'typeorm';
import { PostService } from '../platform/post.service.ts';
import { SERVER_SETTINGS, type ServerSettings } from '../platform/settings.module.ts';
import { SiteAddress } from '../platform/site-address.ts';
import { invitationLetter } from './mails/account-letters.ts';
import { mailOf } from './mails/mail-letter.ts';
import { digestOfToken, newToken } from './secret-token.ts';

const DAYS = 1;

/** Nobody administers this installation: an invented person of the demonstration does not count. */
const NOBODY = `NOT EXISTS (SELECT FROM membership m JOIN person p ON p.id = m.person_id
  WHERE m.role = 'installationAdministrator' AND p.disabled_at IS NULL AND p.demonstration_role IS NULL)`;

/** How an installation comes by its first administrator: by a link, mailed to ADMINISTRATOR_EMAIL or said on the console. */
@Injectable()
export class FirstAdministrator {
  constructor(
    private readonly manager: EntityManager,
    private readonly post: PostService,
    private readonly site: SiteAddress,
    @Inject(SERVER_SETTINGS) private readonly settings: ServerSettings,
  ) {}

  /**
   * What to say at start, once the server listens; null where somebody administers it. The link of the start before no longer works, so
   * that of all that were ever printed one does at most.
   */
  async invite(): Promise<string | null> {
    const email = this.settings.administratorEmail;
    const token = newToken();
    const invited = await this.manager.transaction(async (manager) => {
      await manager.query(`SELECT pg_advisory_xact_lock(hashtext('symbiosis-exchange first administrator'))`);
      await manager.query(
        `UPDATE invitation SET revoked_at = now()
         WHERE role = 'installationAdministrator' AND invited_by IS NULL AND accepted_at IS NULL AND revoked_at IS NULL`,
      );
      const rows = await manager.query<unknown[]>(
        `INSERT INTO invitation (token_hash, email, role, language, expires_at)
         SELECT $1, $2, 'installationAdministrator', 'en', now() + interval '${DAYS} days' WHERE ${NOBODY} RETURNING id`,
        [digestOfToken(token), email],
      );
      return rows.length === 1;
    });
    if (!invited) return null;
    const link = this.site.linkTo('/invitation', token);
    if (email === null)
      return `Nobody administers this installation yet. Become its administrator, once, today: ${link}`;
    const words = { role: 'installationAdministrator' as const, place: null, inviter: null, days: DAYS };
    this.post.post(mailOf(invitationLetter(link, words), email, 'en'));
    return `Nobody administers this installation yet. An invitation goes to ${email}.`;
  }
}
