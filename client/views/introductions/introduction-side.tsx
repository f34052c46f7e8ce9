import { IconSpy } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Introduction, IntroductionSide as Side } from '../../api/disclosure-questions.ts';
import { capitalised } from '../../state/capitalised.ts';
import { domainWord } from '../../state/domain-word.ts';
import { isolated } from '../../text/isolated.ts';
import { useLanguage } from '../../text/use-language.ts';
import { FacilitySign } from '../pieces/facility-sign.tsx';
import { KindLine } from '../pieces/kind-line.tsx';
import classes from './introductions.module.css';

interface IntroductionSideProps {
  readonly side: Side;
  /** Whose it is; null for the secretariat, which sees the name. */
  readonly label: string | null;
  readonly state: Introduction['state'];
}

/** One side: whole where it may be seen, else what is told of it anonymously. */
export function IntroductionSide({ side, label, state }: IntroductionSideProps) {
  const { t } = useTranslation(['disclosure', 'words']);
  const { stream, blind, agreed, ended } = side;
  return (
    <section className={classes.side} data-mine={side.isMine || undefined}>
      <p className={classes.sideHead}>
        {label && <strong>{label}</strong>}
        <span>{t(`words:direction.${domainWord(side.direction)}`)}</span>
        {state !== 'AGREED' && (!side.isMine || !label) && (
          <span className={classes.soft}>{t(ended ? 'hasEnded' : agreed ? 'hasAgreed' : 'hasNotAnswered')}</span>
        )}
      </p>
      {stream ? (
        <Whole stream={stream} />
      ) : blind ? (
        <Anonymous blind={blind} />
      ) : (
        <p className={classes.soft}>{side.isMine ? t('streamGone') : t('nothingTold')}</p>
      )}
      {state === 'AGREED' && !side.isMine && <Contacts contacts={side.contacts} />}
    </section>
  );
}

function Contacts({ contacts }: Pick<Side, 'contacts'>) {
  const { t } = useTranslation('disclosure');
  return (
    <div className={classes.contact}>
      <p className={classes.soft}>{t('contact')}</p>
      {contacts.length === 0 && <p>{t('contactNone')}</p>}
      <ul className={classes.people}>
        {contacts.map(({ name, email }) => (
          <li key={`${name} ${email ?? ''}`}>
            {isolated(name)}
            {email && (
              <>
                {', '}
                <a href={`mailto:${email}`}>{email}</a>
              </>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

function Whole({ stream }: { readonly stream: NonNullable<Side['stream']> }) {
  const { t } = useTranslation(['disclosure', 'words']);
  const { local, format } = useLanguage();
  const { facility, amount } = stream;
  const { organisation, place } = facility;
  return (
    <>
      <p className={classes.name}>
        <KindLine kind={domainWord(stream.resource.kind)} length={24} />
        {capitalised(local(stream.resource.name))}
      </p>
      <p>
        {[amount ? format.amount(amount.value, amount.unit) : t('unknown'), stream.description]
          .filter((part) => part !== null)
          .map(isolated)
          .join(' · ')}
      </p>
      <p className={classes.company}>
        <FacilitySign kind={domainWord(facility.kind)} size={18} />
        {[organisation.name === facility.name ? null : organisation.name, facility.name, place]
          .filter((part) => part !== null)
          .map(isolated)
          .join(' · ')}
      </p>
    </>
  );
}

function Anonymous({ blind }: { readonly blind: NonNullable<Side['blind']> }) {
  const { t } = useTranslation(['disclosure', 'words']);
  const { local } = useLanguage();
  const kind = domainWord(blind.resourceKind);
  return (
    <>
      <p className={classes.name}>
        <KindLine kind={kind} length={24} />
        {blind.resource ? capitalised(local(blind.resource.name)) : t(`words:resourceKind.${kind}`)}
      </p>
      <p>{[local(blind.amount), blind.distance && local(blind.distance)].filter(Boolean).join(' · ')}</p>
      <p className={classes.company}>
        <IconSpy size={18} stroke={1.6} aria-hidden />
        {t('anonymous')}
      </p>
    </>
  );
}
