import { assembleDemonstration } from './assemble-demonstration.ts';
import type { DemonstrationNetwork } from './demonstration-network.ts';
import { KALUNDBORG_FACILITIES } from './kalundborg-facilities.data.ts';
import { KALUNDBORG_ORGANISATIONS } from './kalundborg-organisations.data.ts';
import { KALUNDBORG_STREAMS } from './kalundborg-streams.data.ts';
import { KALUNDBORG_SYNERGIES } from './kalundborg-synergies.data.ts';

/**
 * Kalundborg Symbiosis: its 27 partners, demonstration plants and harbour, its 55 exchanges from 1961 on with those that
 * ended or are planned, and the supplies and demands that follow from them. Sources stand in each row.
 */
export const KALUNDBORG: DemonstrationNetwork = assembleDemonstration({
  network: {
    slug: 'kalundborg',
    name: 'Kalundborg Symbiosis',
    description: {
      en: 'The industrial symbiosis of Kalundborg, Denmark: since 1961, companies, utilities and the municipality have made use of each other’s water, energy and by-products.',
      da: 'Den industrielle symbiose i Kalundborg: siden 1961 har virksomheder, forsyning og kommune udnyttet hinandens vand, energi og restprodukter.',
    },
    startYear: 1961,
  },
  organisations: KALUNDBORG_ORGANISATIONS,
  facilities: KALUNDBORG_FACILITIES,
  streams: KALUNDBORG_STREAMS,
  synergies: KALUNDBORG_SYNERGIES,
});
