import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { MatchFactsFragment } from '../../api/generated/later/graphql.ts';
import { isMine } from '../../state/me.ts';
import type { NetworkRecord } from '../../state/network-record.ts';
import { useLanguage } from '../../text/use-language.ts';
import { AskIntroduction } from '../disclosure/ask-introduction.tsx';
import { useMe } from '../pieces/use-me.ts';
import classes from './panel.module.css';

interface MatchActionProps {
  readonly match: MatchFactsFragment;
  readonly record: NetworkRecord;
}

/** Where one side is anonymous and the other is one's own: the way to an introduction; and to the stream that it is. */
export function MatchAction({ match, record }: MatchActionProps) {
  const { t } = useTranslation('disclosure');
  const { local } = useLanguage();
  const me = useMe();
  const { blindSide, supply, demand, donor, receiver } = match;
  const own = [
    { stream: supply, facility: donor },
    { stream: demand, facility: receiver },
  ].find(({ facility }) => isMine(me, record.facilities.get(facility?.id ?? '')?.organisationId ?? ''));
  if (!own?.stream) return null;
  const blindId = blindSide?.id ?? null;
  return (
    <section className={classes.ownMatch}>
      {blindId !== null && (
        <>
          <p className={classes.soft}>{t('anonymousNote')}</p>
          <AskIntroduction
            networkId={record.snapshot.network.id}
            ownStreamId={own.stream.id}
            partner={{ blindId }}
            about={local(own.stream.resource.name)}
          />
        </>
      )}
      <Link to={`/streams/${own.stream.id}`}>{t('openOwn')}</Link>
    </section>
  );
}
