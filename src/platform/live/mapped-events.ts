/**
 * Each event of a source, worked on. To return ends the source at once, also while the next event is waited for: an async
 * generator would wait for it to come.
 */
export function mappedEvents<Event, Result>(
  source: AsyncIterable<Event>,
  work: (event: Event) => Promise<Result>,
): AsyncGenerator<Result, undefined> {
  const events = source[Symbol.asyncIterator]();
  const end = async (): Promise<IteratorReturnResult<undefined>> => {
    await events.return?.();
    return { done: true, value: undefined };
  };
  return {
    async next() {
      const event = await events.next();
      if (event.done === true) return { done: true, value: undefined };
      try {
        return { done: false, value: await work(event.value) };
      } catch (error) {
        await end();
        throw error;
      }
    },
    return: end,
    async throw(error: unknown) {
      await end();
      throw error;
    },
    async [Symbol.asyncDispose]() {
      await end();
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}
