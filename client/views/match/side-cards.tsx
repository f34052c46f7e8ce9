import { IconArrowNarrowRight, IconPhone, IconSpy } from '@tabler/icons-react';
import { useId } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Direction } from '../../../src/domain/registry/stream.ts';
import type { WholeMatch } from '../../api/match-questions.ts';
import { capitalised } from '../../state/capitalised.ts';
import { domainWord } from '../../state/domain-word.ts';
import { sidesOf } from '../../state/match-sides.ts';
import { isolated } from '../../text/isolated.ts';
import { useLanguage } from '../../text/use-language.ts';
import { BasisMark } from '../pieces/basis-mark.tsx';
import { FacilitySign } from '../pieces/facility-sign.tsx';
import { KindLine } from '../pieces/kind-line.tsx';
import classes from './match.module.css';

type Side = ReturnType<typeof sidesOfMatch>['supply'];

function sidesOfMatch(match: WholeMatch) {
  return sidesOf(match);
}

/** Who would give, and who would take. */
export function SideCards({ match }: { readonly match: WholeMatch }) {
  const { supply, demand } = sidesOfMatch(match);
  return (
    <div className={classes.sides}>
      <SideCard side={supply} direction="supply" />
      <IconArrowNarrowRight size={34} stroke={1.3} aria-hidden className={classes.between} />
      <SideCard side={demand} direction="demand" />
    </div>
  );
}

function SideCard({ side, direction }: { readonly side: Side; readonly direction: Direction }) {
  const { t } = useTranslation('match');
  const id = useId();
  const facility = side.type === 'stream' || side.type === 'latent' ? side.facility : null;
  const title =
    side.type === 'blind'
      ? t('anonymous')
      : side.type === 'draft'
        ? t('draftSide')
        : (facility?.name ?? t('anonymous'));
  return (
    <article className={classes.side} aria-labelledby={id}>
      <p className={classes.role}>{t(direction === 'supply' ? 'gives' : 'takes')}</p>
      <header className={classes.sideHead}>
        {facility ? (
          <FacilitySign kind={domainWord(facility.kind)} size={26} />
        ) : (
          <IconSpy size={26} stroke={1.4} aria-hidden />
        )}
        <div>
          <h2 id={id} className={classes.sideName}>
            {title}
          </h2>
          {facility && (
            <p className={classes.soft}>
              {[facility.organisation.name === facility.name ? null : facility.organisation.name, facility.place]
                .filter((part) => part !== null)
                .map(isolated)
                .join(' · ')}
            </p>
          )}
        </div>
      </header>
      {side.type === 'stream' && <StreamLines stream={side.stream} />}
      {side.type === 'blind' && <BlindLines blind={side.blind} />}
      {side.type === 'latent' && (
        <p className={classes.latent}>
          <IconPhone size={18} stroke={1.7} aria-hidden />
          <span>
            <strong>{t('latentSide')}</strong> {t('latentNote')}
          </span>
        </p>
      )}
    </article>
  );
}

function StreamLines({ stream }: { readonly stream: NonNullable<WholeMatch['supply']> }) {
  const { t } = useTranslation(['match', 'words']);
  const { local, format } = useLanguage();
  const { amount, resource, availability, validFrom, validTo, presentSolution, description } = stream;
  const period = [
    availability && t(`words:availability.${domainWord(availability)}`),
    (validFrom ?? validTo) && `${validFrom ?? ''}–${validTo ?? ''}`,
  ].filter(Boolean);
  return (
    <>
      <p className={classes.resource}>
        <KindLine kind={domainWord(resource.kind)} length={28} />
        <span>
          {capitalised(local(resource.name))}
          {resource.wasteCode && <span className={classes.soft}> {resource.wasteCode.displayCode}</span>}
        </span>
      </p>
      {description && <p className={classes.soft}>{description}</p>}
      <dl className={classes.facts}>
        <Fact term={t('amount')}>
          {amount ? format.amount(amount.value, amount.unit) : t('amountMissing')}{' '}
          {amount?.provenance && <BasisMark basis={domainWord(amount.provenance.basis)} />}
        </Fact>
        <Fact term={t('period')}>{period.length > 0 ? period.join(', ') : t('periodMissing')}</Fact>
        {presentSolution && <Fact term={t('presentSolution')}>{presentSolution}</Fact>}
      </dl>
      <p>
        <Link to={`/streams/${stream.id}`}>{t('openStream')}</Link>
      </p>
    </>
  );
}

function BlindLines({ blind }: { readonly blind: NonNullable<WholeMatch['blindSide']> }) {
  const { t } = useTranslation(['match', 'words']);
  const { local } = useLanguage();
  const kind = domainWord(blind.resourceKind);
  return (
    <>
      <p className={classes.resource}>
        <KindLine kind={kind} length={28} />
        <span>{blind.resource ? capitalised(local(blind.resource.name)) : t(`words:resourceKind.${kind}`)}</span>
      </p>
      <dl className={classes.facts}>
        <Fact term={t('amount')}>{local(blind.amount)}</Fact>
        {blind.distance && <Fact term={t('distance')}>{local(blind.distance)}</Fact>}
      </dl>
      <p className={classes.soft}>{t('anonymousNote')}</p>
    </>
  );
}

function Fact({ term, children }: { readonly term: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}
