import type { Me } from './me.ts';

/** For whom streams can be imported: a company of mine in a network, or several companies as its secretariat. */
export interface ImportTarget {
  readonly key: string;
  readonly networkId: string;
  readonly networkName: string;
  /** Null for the secretariat, whose rows name the companies. */
  readonly organisationId: string | null;
  readonly organisationName: string | null;
}

/** All of them: my companies where they take part, then the networks whose secretariat I am of. */
export function importTargets({ organisations, secretariatOf }: Me): readonly ImportTarget[] {
  const own = organisations.flatMap(({ id, name, networks }) =>
    networks
      .filter(({ state }) => state === 'approved')
      .map((network) => ({
        key: `${id} ${network.id}`,
        networkId: network.id,
        networkName: network.name,
        organisationId: id,
        organisationName: name,
      })),
  );
  const asSecretariat = secretariatOf.map(({ id, name }) => ({
    key: id,
    networkId: id,
    networkName: name,
    organisationId: null,
    organisationName: null,
  }));
  return [...own, ...asSecretariat];
}
