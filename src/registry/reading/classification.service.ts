import { Injectable } from '@nestjs/common';
import type { ClassificationCode, ClassificationSystem } from '../../domain/classification/classification-code.ts';
import {
  ACTIVITY_CODES,
  activityCode,
  classificationCode,
  signsOf,
  WASTE_CODES,
  wasteCode,
} from '../../domain/classification/code-lists.ts';
import { prepareTextIndex, searchTextIndex, type TextIndex } from '../../domain/classification/text-search.ts';
import { RESOURCE_CATALOGUE } from '../../domain/knowledge/resource-catalogue.ts';
import { pageOfList, type Page } from '../../platform/relay.ts';
import type { PageArguments } from './list.rows.ts';

/** A list that is searched is no longer read to its end. */
const MOST_FOUND = 200;

const LISTS: Readonly<Record<ClassificationSystem, readonly ClassificationCode[]>> = {
  EWC: WASTE_CODES,
  NACE: ACTIVITY_CODES,
};

/** The code lists: facts of the product, the same for all. */
@Injectable()
export class ClassificationService {
  readonly #indexes = new Map<ClassificationSystem, TextIndex>();

  /** The codes that a text fits, best first; those that begin with it, where it is a number; the whole list without one. */
  search(system: ClassificationSystem, text: string, page: PageArguments): Page<ClassificationCode> {
    const signs = signsOf(text);
    const order = `codes:${system}:${text}`;
    if (/^\d*$/.test(signs)) {
      return pageOfList(
        LISTS[system].filter((entry) => signsOf(entry.code).startsWith(signs)),
        page,
        order,
      );
    }
    const found = searchTextIndex(this.#index(system), text, MOST_FOUND);
    return pageOfList(
      found.flatMap(({ id }) => classificationCode(system, id) ?? []),
      page,
      order,
    );
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

  #index(system: ClassificationSystem): TextIndex {
    const index = this.#indexes.get(system) ?? prepareTextIndex(LISTS[system].map(searchedTexts));
    this.#indexes.set(system, index);
    return index;
  }
}

/** Nobody looks for “calcium-based reaction wastes”: the everyday words of the resources with that waste code find it too. */
function searchedTexts({ system, code, title }: ClassificationCode) {
  const resources = system === 'EWC' ? RESOURCE_CATALOGUE.filter((resource) => resource.wasteCode === code) : [];
  const words = resources.flatMap(({ name, synonyms }) => [name.en, name.da, ...synonyms]);
  return {
    id: code,
    texts: [title.en, title.da]
      .map((text) => ({ text, weight: 1 }))
      .concat(words.map((text) => ({ text, weight: 0.8 }))),
  };
}
