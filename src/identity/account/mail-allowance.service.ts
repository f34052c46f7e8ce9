import { Injectable } from '@nestjs/common';
import { EntityManager } from 'typeorm';
import { InstallationSecret } from '../installation-secret.service.ts';
import { customerAddress } from '../signing-in/slow-down.ts';

/** Mails an hour that strangers can have sent to one address, and from one place. */
const TO_ADDRESS = 5;
const FROM_PLACE = 20;

/** Keeps the mails that anybody can ask for from flooding a mailbox. */
@Injectable()
export class MailAllowance {
  constructor(
    private readonly manager: EntityManager,
    private readonly secret: InstallationSecret,
  ) {}

  /** Takes one mail off the allowance; false where there is none left: nothing is sent then, and nobody is told. */
  async take(email: string, address: string): Promise<boolean> {
    const from = await this.#count(
      'mailFrom',
      await this.secret.sign('mails from', customerAddress(address)),
      FROM_PLACE,
    );
    return from && this.#count('mailTo', await this.secret.sign('mails to', email), TO_ADDRESS);
  }

  async #count(bucket: string, key: Buffer, most: number): Promise<boolean> {
    const [counted] = await this.manager.query<unknown[]>(
      `INSERT INTO sign_in_failures AS f (bucket, key_hash, failures) VALUES ($1, $2, 1)
       ON CONFLICT (bucket, key_hash) DO UPDATE SET
         failures = CASE WHEN f.last_at < now() - interval '1 hour' THEN 1 ELSE f.failures + 1 END,
         last_at = CASE WHEN f.last_at < now() - interval '1 hour' THEN now() ELSE f.last_at END
       WHERE f.failures < $3 OR f.last_at < now() - interval '1 hour'
       RETURNING failures`,
      [bucket, key, most],
    );
    return counted !== undefined;
  }
}
