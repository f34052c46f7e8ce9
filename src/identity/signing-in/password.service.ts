import { Injectable } from '@nestjs/common';
import { hash, parseOptions, verify, type Options } from '@node-rs/argon2';
import { newToken } from '../secret-token.ts';

/** OWASP Password Storage Cheat Sheet (2025): argon2id with 19 MiB, two passes, one lane; argon2id is the library’s algorithm. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } satisfies Options;

/** Two spellings of one letter are one password (Unicode NFKC, NIST SP 800-63B 3.1.1.2). */
function spelled(password: string): string {
  return password.normalize('NFKC');
}

/** Hashes passwords and compares them, in the same time whether there is a hash to compare with or not. */
@Injectable()
export class PasswordService {
  #hashOfNobody: Promise<string> | null = null;

  hash(password: string): Promise<string> {
    return hash(spelled(password), COST);
  }

  /** Whether it is the password of the hash. Without a hash: false, after as much work. */
  async verify(passwordHash: string | null, password: string): Promise<boolean> {
    this.#hashOfNobody ??= this.hash(newToken());
    const isRight = await verify(passwordHash ?? (await this.#hashOfNobody), spelled(password).slice(0, 1024));
    return isRight && passwordHash !== null;
  }

  /** Whether the hash was made at another cost than today's. */
  isOutdated(passwordHash: string): boolean {
    const { memoryCost, timeCost, parallelism } = parseOptions(passwordHash);
    return memoryCost !== COST.memoryCost || timeCost !== COST.timeCost || parallelism !== COST.parallelism;
  }
}
