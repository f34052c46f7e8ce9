import { Injectable } from '@nestjs/common';
import { networkYears, symbiosisNetwork } from '../domain/network/find-symbiosis-network.ts';
import { knowledgeVersion } from '../domain/knowledge/own-uses.ts';
import type { LinkStrand, SymbiosisLink } from '../domain/network/symbiosis-network.ts';
import type { Facility } from '../domain/registry/facility.ts';
import type { Network } from '../domain/registry/network.ts';
import type { Synergy } from '../domain/registry/synergy.ts';
import type { Viewer } from '../identity/viewer.ts';
import { RegistryService } from '../registry/reading/registry.service.ts';
import { rowsById } from './rows-by-id.ts';

interface StrandWithSynergies extends LinkStrand {
  readonly synergies: readonly Synergy[];
}

/** The symbiosis network of the domain, with the rows that its ids stand for. */
export interface NetworkWithRows {
  readonly network: Network;
  readonly year: number | null;
  readonly firstYear: number;
  readonly lastYear: number;
  readonly facilities: readonly Facility[];
  readonly links: readonly (Omit<SymbiosisLink, 'strands'> & { readonly strands: readonly StrandWithSynergies[] })[];
  readonly knowledgeVersion: string;
}

@Injectable()
export class SymbiosisNetworkService {
  constructor(private readonly registry: RegistryService) {}

  /** The network as it stood in a calendar year; `year` null: all that ever was. */
  async asOf(
    viewer: Viewer,
    networkId: string,
    question: { readonly year: number | null; readonly includePlanned: boolean },
  ): Promise<NetworkWithRows> {
    const snapshot = await this.registry.snapshot(viewer, networkId);
    const { year, facilityIds, links } = symbiosisNetwork(snapshot, question);
    const { first, last } = networkYears(snapshot, new Date().getFullYear());
    const { facility, synergy } = rowsById(snapshot);
    return {
      network: snapshot.network,
      year,
      firstYear: first,
      lastYear: last,
      facilities: facilityIds.flatMap((id) => facility.get(id) ?? []),
      knowledgeVersion: knowledgeVersion(snapshot.ownUses ?? []),
      links: links.map((link) => ({
        ...link,
        strands: link.strands.map((strand) => ({
          ...strand,
          synergies: strand.synergyIds.flatMap((id) => synergy.get(id) ?? []),
        })),
      })),
    };
  }
}
