import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { ask } from './ask.ts';
import {
  AnswerIntroductionDocument,
  AskForIntroductionDocument,
  AuditTrailDocument,
  CoarsenFacilityPositionDocument,
  CompanyFacilitiesDocument,
  CompanyStreamsDocument,
  IntroductionsDocument,
  NetworkStreamsDocument,
  OneStreamDocument,
  ProposeIntroductionDocument,
  SetFacilityLevelDocument,
  SetStreamLevelDocument,
  StreamShownAsDocument,
  WithdrawIntroductionDocument,
} from './generated/later/graphql.ts';
import type {
  AskForIntroductionInput,
  Audience,
  CoarsenFacilityPositionInput,
  CompanyStreamsQuery,
  Direction,
  IntroductionFactsFragment,
  NetworkStreamsQuery,
  OneStreamQuery,
  ProposeIntroductionInput,
  SetFacilityLevelInput,
  SetStreamLevelInput,
  TrailFactsFragment,
} from './generated/later/graphql.ts';
import { NETWORK_KEY } from './network-questions.ts';

export type CompanyFacility = NonNullable<CompanyStreamsQuery['organisation']>['facilities']['nodes'][number];
export type OneStream = NonNullable<OneStreamQuery['stream']>;
export type Introduction = IntroductionFactsFragment;
export type IntroductionSide = Introduction['sides'][number];
export type TrailLine = TrailFactsFragment;
export type EntrustedStream = NetworkStreamsQuery['streams']['nodes'][number];

/** Every one of these is stale once anything was registered, shown more widely or agreed. */
const COMPANY = [NETWORK_KEY, 'company'] as const;

/** The facilities of a company with their streams; null where there is no such company for the reader. */
export function companyStreamsQuestion(id: string) {
  return queryOptions({
    queryKey: [...COMPANY, id, 'streams'],
    queryFn: async ({ signal }) => (await ask(CompanyStreamsDocument, { id }, signal)).organisation,
  });
}

/** The facilities of all these companies in a network. */
export function companyFacilitiesQuestion(ids: readonly string[], networkId: string) {
  return queryOptions({
    queryKey: [...COMPANY, ids, 'facilities', networkId],
    queryFn: async ({ signal }) => {
      const answers = await Promise.all(ids.map((id) => ask(CompanyFacilitiesDocument, { id }, signal)));
      return answers
        .flatMap(({ organisation }) => organisation?.facilities.nodes ?? [])
        .filter(({ network }) => network.id === networkId);
    },
  });
}

export function oneStreamQuestion(id: string) {
  return queryOptions({
    queryKey: [NETWORK_KEY, 'stream', id, 'own'],
    queryFn: async ({ signal }) => (await ask(OneStreamDocument, { id }, signal)).stream,
  });
}

export function shownAsQuestion(id: string, audience: Audience) {
  return queryOptions({
    queryKey: [NETWORK_KEY, 'stream', id, 'shownAs', audience],
    queryFn: async ({ signal }) => (await ask(StreamShownAsDocument, { id, audience }, signal)).streamShownAs,
    // What others learn is said as it is now, not as it was a minute ago.
    staleTime: 0,
  });
}

/** What the trail is asked about: a stream, or all of a company. */
export interface TrailOf {
  readonly streamId?: string;
  readonly organisationId?: string;
}

/** Who saw or changed it, the latest first, 25 at a time. */
export function trailQuestion(of: TrailOf) {
  return infiniteQueryOptions({
    queryKey: [NETWORK_KEY, 'trail', of],
    queryFn: async ({ pageParam, signal }) =>
      (await ask(AuditTrailDocument, { ...of, after: pageParam }, signal)).auditTrail,
    initialPageParam: null as string | null,
    getNextPageParam: ({ pageInfo }) => (pageInfo.hasNextPage ? pageInfo.endCursor : null),
    staleTime: 0,
  });
}

/** Of my companies and of the networks that I am the secretariat of, the latest change first, fifty at a time. */
export function introductionsQuestion() {
  return infiniteQueryOptions({
    queryKey: [NETWORK_KEY, 'introductions'],
    queryFn: async ({ pageParam, signal }) =>
      (await ask(IntroductionsDocument, { after: pageParam }, signal)).introductions,
    initialPageParam: null as string | null,
    getNextPageParam: ({ pageInfo }) => (pageInfo.hasNextPage ? pageInfo.endCursor : null),
    staleTime: 0,
    refetchOnWindowFocus: true,
  });
}

/** All streams of a network that the reader sees, page by page. */
export function networkStreamsQuestion(networkId: string, direction: Direction) {
  return queryOptions({
    queryKey: [NETWORK_KEY, networkId, 'streams', direction],
    queryFn: async ({ signal }) => {
      const nodes: EntrustedStream[] = [];
      for (let after: string | null = null; ;) {
        const { streams }: NetworkStreamsQuery = await ask(
          NetworkStreamsDocument,
          { networkId, direction, after },
          signal,
        );
        nodes.push(...streams.nodes);
        if (!streams.pageInfo.hasNextPage) return nodes;
        after = streams.pageInfo.endCursor;
      }
    },
  });
}

export async function setStreamLevel(input: SetStreamLevelInput) {
  return (await ask(SetStreamLevelDocument, { input })).setStreamLevel.stream;
}

export async function setFacilityLevel(input: SetFacilityLevelInput) {
  return (await ask(SetFacilityLevelDocument, { input })).setFacilityLevel.facility;
}

export async function coarsenFacilityPosition(input: CoarsenFacilityPositionInput) {
  return (await ask(CoarsenFacilityPositionDocument, { input })).coarsenFacilityPosition.facility;
}

export async function askForIntroduction(input: AskForIntroductionInput) {
  return (await ask(AskForIntroductionDocument, { input })).askForIntroduction.introduction;
}

export async function answerIntroduction(id: string, agree: boolean) {
  return (await ask(AnswerIntroductionDocument, { input: { id, agree } })).answerIntroduction.introduction;
}

export async function withdrawIntroduction(id: string) {
  return (await ask(WithdrawIntroductionDocument, { input: { id } })).withdrawIntroduction.introduction;
}

export async function proposeIntroduction(input: ProposeIntroductionInput) {
  return (await ask(ProposeIntroductionDocument, { input })).proposeIntroduction.introduction;
}
