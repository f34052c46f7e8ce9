import { Injectable } from '@nestjs/common';
import {
  searchKnowledgeThings,
  searchKnownUses,
  thingsNamedIn,
  type KnowledgeList,
  type NamedThing,
} from '../../domain/knowledge/search-knowledge.ts';
import type { KnownUse } from '../../domain/registry/known-use.ts';
import { pageOfList, readPageSize, type Page } from '../../platform/relay.ts';
import type { PageArguments } from '../reading/list.rows.ts';
import { searchWords } from '../reading/text-search.ts';

/** What the product itself knows: the same for all. */
@Injectable()
export class KnowledgeBaseService {
  /** The uses in which all words stand, the surest first; all of them without any. */
  uses(text: string | null, page: PageArguments): Page<KnownUse> {
    const words = searchWords(text) ?? '';
    return pageOfList(searchKnownUses(words), page, `knownUses:${words}`);
  }

  things(list: KnowledgeList, text: string, page: Pick<PageArguments, 'first'>): readonly NamedThing[] {
    const words = searchWords(text);
    return words === null ? [] : searchKnowledgeThings(list, words, readPageSize(page));
  }

  thingsIn(entry: Parameters<typeof thingsNamedIn>[0]): readonly NamedThing[] {
    return thingsNamedIn(entry);
  }
}
