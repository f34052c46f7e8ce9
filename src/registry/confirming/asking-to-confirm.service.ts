import { Injectable, Logger, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { EntityManager } from 'typeorm';
import type { Language } from '../../domain/text.ts';
import { AccountPost } from '../../identity/account/credentials.service.ts';
import { FailureLog } from '../../platform/failure-log.ts';
import { SiteAddress } from '../../platform/site-address.ts';
import { confirmStreamsLetter } from './confirm-letter.ts';

interface AskedCompany {
  readonly organisationId: string;
  readonly organisation: string;
  readonly network: string;
  readonly streams: number;
}

const HOUR_MS = 60 * 60 * 1000;
const DAY_MS = 24 * HOUR_MS;

/** Asks companies by mail whether their streams are still so: each once a year, when some have become stale. */
@Injectable()
export class AskingToConfirm implements OnApplicationBootstrap, OnModuleDestroy {
  readonly #failures = new FailureLog(new Logger('Confirming'));
  readonly #timers: NodeJS.Timeout[] = [];

  constructor(
    private readonly manager: EntityManager,
    private readonly post: AccountPost,
    private readonly site: SiteAddress,
  ) {}

  onApplicationBootstrap(): void {
    const ask = () => void this.ask().catch(this.#failures.keep);
    // Not at the start itself, which has other things to do; whoever restarts it each day has it done all the same.
    this.#timers.push(setTimeout(ask, HOUR_MS / 12).unref(), setInterval(ask, DAY_MS).unref());
  }

  onModuleDestroy(): void {
    for (const timer of this.#timers) clearTimeout(timer);
  }

  /** Asks whoever is to be asked now; done twice, or by two servers at once, it asks once. Gives how many companies it asked. */
  async ask(): Promise<number> {
    const companies = await this.manager.query<AskedCompany[]>(
      `SELECT organisation_id AS "organisationId", organisation, network, streams FROM ask_to_confirm()`,
    );
    for (const { organisationId, organisation, network, streams } of companies) {
      const letter = confirmStreamsLetter(`${this.site.origin}/company/streams`, organisation, network, streams);
      for (const { email, language } of await this.#addressees(organisationId)) this.post.send(letter, email, language);
    }
    return companies.length;
  }

  /** Its administrators, or where it has none its members. Invented people of the demonstration have no mailbox. */
  #addressees(organisationId: string): Promise<{ readonly email: string; readonly language: Language }[]> {
    return this.manager.query(
      `SELECT p.email, p.language FROM membership m JOIN person p ON p.id = m.person_id
       WHERE m.organisation_id = $1 AND p.email IS NOT NULL AND p.disabled_at IS NULL AND p.demonstration_role IS NULL
         AND (m.role = 'companyAdministrator' OR NOT EXISTS (
           SELECT FROM membership a JOIN person b ON b.id = a.person_id
           WHERE a.organisation_id = $1 AND a.role = 'companyAdministrator' AND b.disabled_at IS NULL
         ))
       ORDER BY p.email`,
      [organisationId],
    );
  }
}
