import { useTranslation } from 'react-i18next';
import { isAtLeast, levelRecord } from '../../../src/domain/disclosure/disclosure-level.ts';
import type { DisclosureLevel } from '../../../src/domain/disclosure/disclosure-level.ts';
import { isMine } from '../../state/me.ts';
import { useLanguage } from '../../text/use-language.ts';
import { Badge } from '../pieces/page.tsx';
import { useMe } from '../pieces/use-me.ts';

interface StreamMarkProps {
  readonly level: DisclosureLevel;
  readonly organisationId: string;
  readonly networkId: string;
}

/** That a stream is not for all to see: one's own that is kept back, or one that a company has entrusted to the secretariat. */
export function StreamMark({ level, organisationId, networkId }: StreamMarkProps) {
  const { t } = useTranslation('disclosure');
  const { local } = useLanguage();
  const me = useMe();
  if (!me || isAtLeast(level, 'network')) return null;
  if (isMine(me, organisationId)) return <Badge>{t('ownOnly', { level: local(levelRecord(level).label) })}</Badge>;
  return me.secretariatOf.some(({ id }) => id === networkId) ? <Badge>{t('entrusted')}</Badge> : null;
}
