import { Inject, Injectable } from '@nestjs/common';
import { EntityManager } from 'typeorm';
import type { LocalText } from '../domain/text.ts';
import { ProblemError } from '../platform/problem-error.ts';
import { SERVER_SETTINGS, type ServerSettings } from '../platform/settings.module.ts';
import { signInRefused } from './account-problems.ts';
import { demonstrationIsOpen } from './demonstration-is-open.ts';
import { ROLES, type Role } from './roles.ts';

export interface DemonstrationSignIn {
  readonly role: Role;
  readonly name: string;
  readonly description: LocalText;
}

const DESCRIPTIONS: Readonly<Record<Role, LocalText>> = {
  member: {
    en: 'Plant engineer of a company: registers its streams and sees what fits them.',
    da: 'Driftsingeniør i en virksomhed: registrerer dens strømme og ser, hvad der passer til dem.',
  },
  companyAdministrator: {
    en: 'Plant manager of a company: also invites colleagues and decides who sees its streams.',
    da: 'Fabrikschef i en virksomhed: inviterer også kolleger og bestemmer, hvem der ser dens strømme.',
  },
  secretariat: {
    en: 'Secretariat of the network: approves companies and brings them together.',
    da: 'Netværkets sekretariat: godkender virksomheder og bringer dem sammen.',
  },
  analyst: {
    en: 'Analyst of the network: sees and exports what is released for analysis.',
    da: 'Analytiker i netværket: ser og eksporterer det, der er frigivet til analyse.',
  },
  installationAdministrator: {
    en: 'Administrator of the installation: networks, secretariats and accounts; nothing confidential.',
    da: 'Administrator af installationen: netværk, sekretariater og konti; intet fortroligt.',
  },
};

/** The invented people whom visitors of a demonstration try the roles as. They have no password: nothing is known that works elsewhere. */
@Injectable()
export class DemonstrationPeople {
  constructor(
    private readonly manager: EntityManager,
    @Inject(SERVER_SETTINGS) private readonly settings: ServerSettings,
  ) {}

  /** In the order of the roles; none where the demonstration is not open. */
  async list(): Promise<DemonstrationSignIn[]> {
    if (!demonstrationIsOpen(this.settings)) return [];
    const rows = await this.manager.query<{ role: Role; name: string }[]>(
      'SELECT demonstration_role AS role, name FROM person WHERE demonstration_role IS NOT NULL AND disabled_at IS NULL',
    );
    return ROLES.flatMap((role) => rows.filter((row) => row.role === role)).map((row) => ({
      ...row,
      description: DESCRIPTIONS[row.role],
    }));
  }

  /** The person to sign in as. Throws SIGN_IN_REFUSED where the demonstration is not open. */
  async personOf(role: Role): Promise<string> {
    const [row] = demonstrationIsOpen(this.settings)
      ? await this.manager.query<{ id: string }[]>('SELECT id FROM person WHERE demonstration_role = $1', [role])
      : [];
    if (row === undefined) throw new ProblemError([signInRefused()]);
    return row.id;
  }
}
