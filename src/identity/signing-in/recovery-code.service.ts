import { randomInt } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { EntityManager } from 'typeorm';
import { InstallationSecret } from '../installation-secret.service.ts';

const CODES = 10;

/** Without letters and digits that look alike. Ten of 31 give 49 bits, and a step has five tries. */
const LETTERS = 'ABCDEFGHJKMNPQRSTUVWXYZ23456789';

/** Codes on paper, for whoever has lost the second factor; each works once. */
@Injectable()
export class RecoveryCodeService {
  constructor(
    private readonly manager: EntityManager,
    private readonly secrets: InstallationSecret,
  ) {}

  async left(personId: string): Promise<number> {
    const [{ count }] = await this.manager.query<[{ count: number }]>(
      'SELECT count(*)::integer AS count FROM recovery_code WHERE person_id = $1 AND used_at IS NULL',
      [personId],
    );
    return count;
  }

  /** New codes in place of all before. */
  async makeNew(personId: string): Promise<string[]> {
    const codes = Array.from({ length: CODES }, newCode);
    const hashes = await Promise.all(codes.map((code) => this.#hashOf(personId, code)));
    await this.manager.transaction(async (manager) => {
      await manager.query('DELETE FROM recovery_code WHERE person_id = $1', [personId]);
      await manager.query('INSERT INTO recovery_code (person_id, code_hash) SELECT $1, unnest($2::bytea[])', [
        personId,
        hashes,
      ]);
    });
    return codes;
  }

  /** Whether it is one of the codes, not used before; it is now. */
  async takes(personId: string, code: string): Promise<boolean> {
    const [used] = await this.manager.query<[unknown[], number]>(
      `UPDATE recovery_code SET used_at = now() WHERE person_id = $1 AND code_hash = $2 AND used_at IS NULL RETURNING person_id`,
      [personId, await this.#hashOf(personId, code)],
    );
    return used.length === 1;
  }

  #hashOf(personId: string, code: string): Promise<Buffer> {
    return this.secrets.sign('recovery code', personId, code.toUpperCase().replaceAll(/[^A-Z0-9]/g, ''));
  }
}

function newCode(): string {
  const letters = Array.from({ length: 10 }, () => LETTERS.charAt(randomInt(LETTERS.length))).join('');
  return `${letters.slice(0, 5)}-${letters.slice(5)}`;
}
