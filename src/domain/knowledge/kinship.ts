/** Things of which some are kinds of others. */
type Kinds = ReadonlyMap<string, { readonly isA: readonly string[] }>;

/** How far what is known of one thing holds for another, by how they are related: judgements, in this order. */
export interface KinshipFactors {
  /** Known of the family, asked of one kind in it: for each step up. */
  readonly ofFamily: (kind: string, family: string) => number;
  /** Known of a kind, asked under the family's vague name: for the first step down, then for each further one. */
  readonly ofKind: number;
  readonly ofKindFurther: number;
  /** Known of a sister kind. */
  readonly ofSister: number;
}

/** Of so many kinds each may be meant by the vague name; of more, each is less likely. */
const FEW_KINDS = 12;

/** The nearest relatives of each thing, with how far what is known of them holds for it. */
export class Kinship {
  readonly #kinds: Kinds;
  readonly #factors: KinshipFactors;
  readonly #vague: ReadonlySet<string>;
  readonly #members = new Map<string, string[]>();
  readonly #known = new Map<string, ReadonlyMap<string, number>>();

  /** `vague`: families of things so unlike that what is known of the vague name says nothing of a named kind. */
  constructor(kinds: Kinds, factors: KinshipFactors, vague: ReadonlySet<string> = new Set()) {
    this.#kinds = kinds;
    this.#factors = factors;
    this.#vague = vague;
    for (const [key, { isA }] of kinds) {
      for (const family of isA) this.#members.set(family, [...(this.#members.get(family) ?? []), key]);
    }
  }

  /** The relatives of a thing and how far what is known of each holds for it, 0 … 1; itself with 1. */
  relativesOf(key: string): ReadonlyMap<string, number> {
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const { ofKind, ofKindFurther, ofSister } = this.#factors;
    const found = new Map<string, number>([[key, 1]]);
    const note = (relative: string, share: number): void => {
      if (share > (found.get(relative) ?? 0)) found.set(relative, share);
    };
    for (const family of this.#kinds.get(key)?.isA ?? []) {
      if (this.#vague.has(family)) continue;
      for (const sister of this.#members.get(family) ?? []) if (sister !== key) note(sister, ofSister);
    }
    this.#climb(key, 1, note);
    this.#descend(key, ofKind, ofKindFurther, note);
    this.#known.set(key, found);
    return found;
  }

  /** Whether one is the other or a kind of it. */
  isKindOf(key: string, family: string): boolean {
    return key === family || (this.#kinds.get(key)?.isA ?? []).some((wider) => this.isKindOf(wider, family));
  }

  #climb(key: string, share: number, note: (key: string, share: number) => void): void {
    for (const family of this.#kinds.get(key)?.isA ?? []) {
      const own = share * this.#factors.ofFamily(key, family);
      if (!this.#vague.has(family)) note(family, own);
      this.#climb(family, own, note);
    }
  }

  #descend(key: string, share: number, step: number, note: (key: string, share: number) => void): void {
    const members = this.#members.get(key) ?? [];
    const own = share * Math.min(1, Math.sqrt(FEW_KINDS / members.length));
    for (const member of members) {
      note(member, own);
      this.#descend(member, own * step, step, note);
    }
  }
}
