import { Injectable } from '@nestjs/common';
import { Secret, TOTP } from 'otpauth';
import { EntityManager } from 'typeorm';
import { renderSVG } from 'uqr';
import { InstallationSecret } from '../installation-secret.service.ts';

export interface AuthenticatorAppSetup {
  readonly secret: string;
  readonly uri: string;
  readonly qrSvg: string;
}

/** What every authenticator app knows: RFC 6238 with SHA-1, six digits, 30 s. */
const PARAMETERS = { algorithm: 'SHA1', digits: 6, period: 30 };
const ISSUER = 'Symbiosis Exchange';
const PURPOSE = 'authenticator app';

/** The second factor of an authenticator app. A code works once, and no older one after it (RFC 6238, 5.2). */
@Injectable()
export class AuthenticatorAppService {
  constructor(
    private readonly manager: EntityManager,
    private readonly secrets: InstallationSecret,
  ) {}

  async isOn(personId: string): Promise<boolean> {
    const [on] = await this.manager.query<unknown[]>(
      'SELECT FROM totp WHERE person_id = $1 AND confirmed_at IS NOT NULL',
      [personId],
    );
    return on !== undefined;
  }

  /** A new secret to set up an app with; what is on stays on until {@link confirm}. Null where it is on already. */
  async start(personId: string, label: string): Promise<AuthenticatorAppSetup | null> {
    const secret = new Secret({ size: 20 });
    const sealed = await this.secrets.encrypt(PURPOSE, personId, secret.bytes);
    const [stored] = await this.manager.query<unknown[]>(
      `INSERT INTO totp AS t (person_id, secret) VALUES ($1, $2)
       ON CONFLICT (person_id) DO UPDATE SET secret = excluded.secret, created_at = now() WHERE t.confirmed_at IS NULL
       RETURNING person_id`,
      [personId, sealed],
    );
    if (stored === undefined) return null;
    const uri = new TOTP({ ...PARAMETERS, issuer: ISSUER, label, secret }).toString();
    return {
      secret: (secret.base32.match(/.{1,4}/g) ?? []).join(' '),
      uri,
      qrSvg: renderSVG(uri, { border: 2 }),
    };
  }

  async confirm(personId: string, code: string): Promise<boolean> {
    if (!(await this.#takes(personId, code, 'confirmed_at IS NULL'))) return false;
    await this.manager.query('UPDATE totp SET confirmed_at = now() WHERE person_id = $1', [personId]);
    return true;
  }

  /** Whether the code is right now, and was not used before. */
  takes(personId: string, code: string): Promise<boolean> {
    return this.#takes(personId, code, 'confirmed_at IS NOT NULL');
  }

  async #takes(personId: string, code: string, state: string): Promise<boolean> {
    const token = code.replaceAll(/\s/g, '');
    if (!/^\d{6}$/.test(token)) return false;
    const [row] = await this.manager.query<{ secret: Buffer }[]>(
      `SELECT secret FROM totp WHERE person_id = $1 AND ${state}`,
      [personId],
    );
    const bytes = row === undefined ? null : await this.secrets.decrypt(PURPOSE, personId, row.secret);
    if (bytes === null) return false;
    const secret = new Secret({ buffer: new Uint8Array(bytes).buffer });
    const counter = TOTP.counter({ period: PARAMETERS.period });
    // One step to either side: clocks differ, and people type slowly.
    const off = TOTP.validate({
      ...PARAMETERS,
      token,
      secret,
      window: 1,
      timestamp: counter * PARAMETERS.period * 1000,
    });
    if (off === null) return false;
    const [used] = await this.manager.query<[unknown[], number]>(
      `UPDATE totp SET last_step = $2 WHERE person_id = $1 AND ${state} AND (last_step IS NULL OR last_step < $2) RETURNING person_id`,
      [personId, counter + off],
    );
    return used.length === 1;
  }
}
