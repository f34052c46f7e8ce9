import DataLoader from 'dataloader';
import type { RequestContext } from '../../platform/request-context.ts';

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
