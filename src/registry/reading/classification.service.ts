import { Injectable } from '@nestjs/common';
import type { ClassificationCode, ClassificationSystem } from '../../domain/classification/classification-code.ts';
import {
  ACTIVITY_CODES,
  activityCode,
  classificationCode,
  WASTE_CODES,
  wasteCode,
} from '../../domain/classification/code-lists.ts';
import { searchActivityCodes } from '../../domain/classification/search-codes.ts';
import { catalogueProposals, proposeForText } from '../../domain/knowledge/propose-for-text.ts';
import { pageOfList, type Page } from '../../platform/relay.ts';
import type { PageArguments } from './list.rows.ts';
import { searchWords } from './text-search.ts';

/** Nobody reads a ranked list to its end. */
const MOST_FOUND = 200;

const LISTS = {
  EWC: { codes: WASTE_CODES, search: searchWasteCodes },
  NACE: { codes: ACTIVITY_CODES, search: searchActivityCodes },
};

/** By code, title or everyday word, and by the resources that are filed under them; headings too. */
function searchWasteCodes(text: string, limit: number): readonly ClassificationCode[] {
  const { wasteCodes } = proposeForText(catalogueProposals(), text, { limit, withHeadings: true });
  return wasteCodes.flatMap(({ code }) => wasteCode(code) ?? []);
}

/** The code lists: facts of the product, the same for all. */
@Injectable()
export class ClassificationService {
  /** The codes that a text fits, best first; the whole list in its order without one. */
  search(system: ClassificationSystem, text: string | null, page: PageArguments): Page<ClassificationCode> {
    const { codes, search } = LISTS[system];
    const words = searchWords(text);
    return pageOfList(words === null ? codes : search(words, MOST_FOUND), page, `codes:${system}:${words ?? ''}`);
  }

  activities(codes: readonly string[]): ClassificationCode[] {
    return codes.flatMap((code) => activityCode(code) ?? []);
  }

  waste(code: string | null): ClassificationCode | null {
    return code === null ? null : wasteCode(code);
  }

  parentOf({ system, parentCode }: ClassificationCode): ClassificationCode | null {
    return parentCode === null ? null : classificationCode(system, parentCode);
  }
}
