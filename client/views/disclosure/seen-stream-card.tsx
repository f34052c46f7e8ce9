import { IconEyeOff } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Audience } from '../../../src/domain/disclosure/audience.ts';
import type { SeenStream } from '../../state/shown-stream.ts';
import { useLanguage } from '../../text/use-language.ts';
import { KindLine } from '../pieces/kind-line.tsx';
import classes from './disclosure.module.css';

interface SeenStreamCardProps {
  readonly seen: SeenStream;
  readonly audience: Audience;
}

/** A stream of one's own exactly as somebody else sees it. */
export function SeenStreamCard({ seen, audience }: SeenStreamCardProps) {
  const { t } = useTranslation(['disclosure', 'words']);
  const { local, format } = useLanguage();
  if (seen.sight === 'nothing') {
    return (
      <p className={classes.seenNothing} data-audience={audience}>
        <IconEyeOff size={19} stroke={1.6} aria-hidden />
        {t('seesNothing')}
      </p>
    );
  }
  if (seen.sight === 'blind') {
    return (
      <dl className={classes.seen}>
        <Fact term={t('who')}>{t('anotherCompany')}</Fact>
        <Fact term={t(`direction.${seen.direction}`, { ns: 'words' })}>
          {seen.resourceKind && <KindLine kind={seen.resourceKind} length={26} />}
          {seen.resource
            ? local(seen.resource)
            : seen.resourceKind
              ? t(`resourceKind.${seen.resourceKind}`, { ns: 'words' })
              : t('notShown')}
        </Fact>
        <Fact term={t('amount')}>{local(seen.amount)}</Fact>
        <Fact term={t('distance')}>{t('distanceRough')}</Fact>
      </dl>
    );
  }
  const { amount, cost } = seen;
  return (
    <dl className={classes.seen}>
      <Fact term={t('who')}>{seen.organisation ?? t('unknown')}</Fact>
      <Fact term={t('where')}>{[seen.facility, seen.place].filter(Boolean).join(', ') || t('unknown')}</Fact>
      <Fact term={t(`direction.${seen.direction}`, { ns: 'words' })}>
        {[local(seen.resource), seen.description].filter(Boolean).join(' – ')}
      </Fact>
      <Fact term={t('amount')}>{amount ? format.amount(amount.value, amount.unit) : t('unknown')}</Fact>
      <Fact term={t('cost')}>
        {cost ? `${format.number(cost.value)} ${cost.unit}` : <span className={classes.soft}>{t('notShown')}</span>}
      </Fact>
    </dl>
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
