import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { introductionsQuestion } from '../../api/disclosure-questions.ts';
import type { OfferedMatchFragment, StreamFactsFragment } from '../../api/generated/later/graphql.ts';
import { isAtLeast } from '../../../src/domain/disclosure/disclosure-level.ts';
import { domainWord } from '../../state/domain-word.ts';
import { areIntroduced } from '../../state/introduction-groups.ts';
import { partnerOf } from '../../state/match-partner.ts';
import { useLanguage } from '../../text/use-language.ts';
import { AskIntroduction } from './ask-introduction.tsx';

interface AskAboutMatchProps {
  readonly match: OfferedMatchFragment;
  /** One's own stream. */
  readonly stream: Pick<StreamFactsFragment, 'id' | 'level' | 'direction'>;
  readonly networkId: string;
}

/** The way to an introduction, where one side of a match does not see the other. */
export function AskAboutMatch({ match, stream, networkId }: AskAboutMatchProps) {
  const { local } = useLanguage();
  const { t } = useTranslation('disclosure');
  const introductions = useInfiniteQuery(introductionsQuestion());
  const partner = partnerOf(match, domainWord(stream.direction));
  if (partner?.type === 'anonymous') {
    const { id, resource, amount } = partner.blind;
    if (id === null) return null;
    const about = [resource && local(resource.name), local(amount)].filter(Boolean).join(', ');
    return <AskIntroduction networkId={networkId} ownStreamId={stream.id} partner={{ blindId: id }} about={about} />;
  }
  // They are seen by all the network, we are not: the other side learns of ours by an introduction alone.
  if (!partner || isAtLeast(domainWord(stream.level), 'network')) return null;
  const known = introductions.data?.pages.flatMap(({ nodes }) => nodes) ?? [];
  if (areIntroduced(known, stream.id, partner.stream.id)) return <Link to="/introductions">{t('introduced')}</Link>;
  return (
    <AskIntroduction
      networkId={networkId}
      ownStreamId={stream.id}
      partner={{ streamId: partner.stream.id }}
      about={partner.facility.name}
    />
  );
}
