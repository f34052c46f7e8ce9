import type { EntityManager } from 'typeorm';
import type { Language } from '../../domain/text.ts';
import type { Role } from '../roles.ts';

/** A person's account as the services of this room need it. */
export interface AccountRow {
  readonly id: string;
  readonly name: string;
  readonly email: string | null;
  readonly language: Language;
  readonly passwordHash: string | null;
  readonly isDisabled: boolean;
  readonly demonstrationRole: Role | null;
}

const COLUMNS = `id, name, email, language, password_hash AS "passwordHash", disabled_at IS NOT NULL AS "isDisabled",
  demonstration_role AS "demonstrationRole"`;

export async function accountByEmail(manager: EntityManager, email: string): Promise<AccountRow | null> {
  const [row] = await manager.query<AccountRow[]>(`SELECT ${COLUMNS} FROM person WHERE email = $1`, [email]);
  return row ?? null;
}

export async function accountById(manager: EntityManager, id: string): Promise<AccountRow | null> {
  const [row] = await manager.query<AccountRow[]>(`SELECT ${COLUMNS} FROM person WHERE id = $1`, [id]);
  return row ?? null;
}
