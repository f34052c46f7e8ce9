import { randomUUID } from 'node:crypto';

const NOBODY = randomUUID();
const ENTRY = randomUUID();

/** What there is before each try. */
export const FIRST_KNOWLEDGE_ROWS = [['knowledge_entry', { id: ENTRY }]] as const;

/** A row that the database takes. */
export function validKnowledgeRows(networkId: string) {
  return {
    knowledge_entry: {
      id: randomUUID(),
      network_id: networkId,
      by_product: 'mill-scale',
      donors: '{}',
      receivers: '{cement-works}',
      use_en: 'corrects the iron',
      use_da: 'justerer jernet',
      replaces: '{iron-ore}',
      treatments: '{}',
      evidence: 'practice',
      confidence: 0.5,
      source: 'common practice',
    },
    // The first version of the entry was kept by the database itself.
    knowledge_entry_version: { entry_id: ENTRY, version: 2, entry: '{}' },
  };
}

export const REFUSED_KNOWLEDGE_ROWS = {
  knowledge_entry_network_exists: ['knowledge_entry', { network_id: NOBODY }],
  knowledge_entry_version_counts_up: ['knowledge_entry', { version: 0 }],
  knowledge_entry_by_product_format: ['knowledge_entry', { by_product: 'Mill scale' }, { by_product: '' }],
  knowledge_entry_has_receiver: ['knowledge_entry', { receivers: '{}', replaces: '{}' }],
  knowledge_entry_few_treatments: ['knowledge_entry', { treatments: '{a,b,c,d}' }],
  knowledge_entry_words_given: ['knowledge_entry', { use_en: ' ' }, { use_da: '' }, { source: ' ' }],
  knowledge_entry_limits_in_both: ['knowledge_entry', { limits_en: 'oil at most 1 %' }],
  knowledge_entry_evidence_known: ['knowledge_entry', { evidence: 'rumour' }],
  knowledge_entry_confidence_in_range: ['knowledge_entry', { confidence: 0 }, { confidence: 1.1 }],
  knowledge_entry_version_entry_exists: ['knowledge_entry_version', { entry_id: NOBODY }],
  knowledge_entry_version_number_counts_up: ['knowledge_entry_version', { version: 0 }],
  knowledge_entry_version_is_whole: ['knowledge_entry_version', { entry: '[]' }],
} as const;

export const KNOWLEDGE_ROWS_ONCE = {
  knowledge_entry_pkey: ['knowledge_entry', { id: ENTRY }],
  knowledge_entry_version_once: ['knowledge_entry_version', { version: 1 }],
} as const;
