import { queryOptions } from '@tanstack/react-query';
import { ask } from './ask.ts';
import { HourlyProfileOfDocument, SetStreamHourlyProfileDocument } from './generated/later/graphql.ts';
import type { SetStreamHourlyProfileInput } from './generated/later/graphql.ts';
import { NETWORK_KEY } from './network-questions.ts';

/** What a stream's hours say in a few figures, with the version that a change is made from. */
export function hourlyProfileQuestion(id: string) {
  return queryOptions({
    queryKey: [NETWORK_KEY, 'stream', id, 'hourlyProfile'],
    queryFn: async ({ signal }) => (await ask(HourlyProfileOfDocument, { id }, signal)).stream,
  });
}

export async function setStreamHourlyProfile(input: SetStreamHourlyProfileInput) {
  return (await ask(SetStreamHourlyProfileDocument, { input })).setStreamHourlyProfile.stream;
}
