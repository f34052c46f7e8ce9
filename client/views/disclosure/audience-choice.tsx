import { useTranslation } from 'react-i18next';
import { AUDIENCE_LABELS } from '../../../src/domain/disclosure/audience.ts';
import type { Audience } from '../../../src/domain/disclosure/audience.ts';
import { useLanguage } from '../../text/use-language.ts';
import { Choice } from '../pieces/choice.tsx';

/** Those that a company asks about: a company introduced to it has said yes by name, an analyst sees no more than a member. */
const SHOWN_AS = ['stranger', 'member', 'introduced', 'secretariat'] as const satisfies readonly Audience[];

interface AudienceChoiceProps {
  readonly audience: Audience;
  readonly choose: (audience: Audience) => void;
}

/** As who to look at one's own stream. */
export function AudienceChoice({ audience, choose }: AudienceChoiceProps) {
  const { t } = useTranslation('disclosure');
  const { local } = useLanguage();
  return (
    <Choice
      label={t('showAs')}
      small
      wraps
      value={audience}
      options={SHOWN_AS.map((value) => ({ value, label: local(AUDIENCE_LABELS[value]) }))}
      choose={choose}
    />
  );
}
