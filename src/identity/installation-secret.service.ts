import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { EntityManager } from 'typeorm';
import { SERVER_SETTINGS, type ServerSettings } from '../platform/settings.module.ts';

const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** Signs and encrypts with SECRET; where none is configured, with one made at first start and kept in the database. */
@Injectable()
export class InstallationSecret {
  #secret: Promise<string> | null = null;
  readonly #keys = new Map<string, Promise<Buffer>>();

  constructor(
    private readonly manager: EntityManager,
    @Inject(SERVER_SETTINGS) private readonly settings: ServerSettings,
  ) {}

  /** HMAC-SHA-256 of the parts; another one for each purpose. Each part is told from the next by its length. */
  async sign(purpose: string, ...parts: readonly string[]): Promise<Buffer> {
    const hmac = createHmac('sha256', await this.#keyFor(purpose));
    for (const part of parts) hmac.update(`${Buffer.byteLength(part)}:${part}`);
    return hmac.digest();
  }

  /** AES-256-GCM, bound to `context`: what was encrypted for one person cannot be read as another's. */
  async encrypt(purpose: string, context: string, plain: Uint8Array): Promise<Buffer> {
    const nonce = randomBytes(NONCE_BYTES);
    const cipher = createCipheriv('aes-256-gcm', await this.#keyFor(purpose), nonce).setAAD(Buffer.from(context));
    const text = Buffer.concat([cipher.update(plain), cipher.final()]);
    return Buffer.concat([nonce, cipher.getAuthTag(), text]);
  }

  /** Null where the secret has been changed since, or the text was not encrypted for this context. */
  async decrypt(purpose: string, context: string, sealed: Buffer): Promise<Buffer | null> {
    const nonce = sealed.subarray(0, NONCE_BYTES);
    const tag = sealed.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES);
    const key = await this.#keyFor(purpose);
    const decipher = createDecipheriv('aes-256-gcm', key, nonce, { authTagLength: TAG_BYTES });
    decipher.setAAD(Buffer.from(context)).setAuthTag(tag);
    try {
      return Buffer.concat([decipher.update(sealed.subarray(NONCE_BYTES + TAG_BYTES)), decipher.final()]);
    } catch {
      return null;
    }
  }

  #keyFor(purpose: string): Promise<Buffer> {
    const known = this.#keys.get(purpose);
    if (known !== undefined) return known;
    const key = this.#theSecret().then((secret) => Buffer.from(hkdfSync('sha256', secret, '', purpose, 32)));
    this.#keys.set(purpose, key);
    key.catch(() => this.#keys.delete(purpose));
    return key;
  }

  #theSecret(): Promise<string> {
    this.#secret ??= this.settings.secret === null ? this.#kept() : Promise.resolve(this.settings.secret);
    this.#secret.catch(() => (this.#secret = null));
    return this.#secret;
  }

  async #kept(): Promise<string> {
    await this.manager.query('INSERT INTO installation_secret (secret) VALUES ($1) ON CONFLICT DO NOTHING', [
      randomBytes(48).toString('base64url'),
    ]);
    const [{ secret }] = await this.manager.query<[{ secret: string }]>('SELECT secret FROM installation_secret');
    return secret;
  }
}
