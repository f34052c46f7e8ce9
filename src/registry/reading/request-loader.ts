import DataLoader from 'dataloader';
import type { GraphQLResolveInfo } from 'graphql';
import type { RequestContext } from '../../platform/request-context.ts';
import { selectedOfItems, type ItemSelection } from '../../platform/selection.ts';

/**
 * Loads one of many values that a request asks for one by one, such as the list of each parent on a page: all asked in
 * the same moment are fetched by one call of `fetch`. `question` tells apart what is asked with other arguments.
 */
export function loadTogether<Value>(
  context: RequestContext,
  question: string,
  key: string,
  fetch: (keys: readonly string[]) => Promise<readonly Value[]>,
): Promise<Value> {
  return context.loaders.get(question, () => new DataLoader<string, Value>(fetch)).load(key);
}

/** As `loadTogether`, for a connection below many parents: asked with the same arguments for the same fields. */
export function loadList<Value>(
  context: RequestContext,
  question: string,
  page: object,
  info: GraphQLResolveInfo,
  parentId: string,
  fetch: (parentIds: readonly string[], selected: ItemSelection) => Promise<readonly Value[]>,
): Promise<Value> {
  const selected = selectedOfItems(info);
  const place = `${question} ${JSON.stringify(page)} ${selected.key}`;
  return loadTogether(context, place, parentId, (parentIds) => fetch(parentIds, selected));
}
