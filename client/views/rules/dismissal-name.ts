import { useTranslation } from 'react-i18next';
import type { PutAsideMatch } from '../../api/matching-rules-questions.ts';
import { capitalised } from '../../state/capitalised.ts';
import { useLanguage } from '../../text/use-language.ts';

/** What a match that was put aside is called: `Gypsum: Power station → Plasterboard works`. */
export function useDismissalName(): (dismissal: PutAsideMatch) => string {
  const { t } = useTranslation('rules');
  const { local } = useLanguage();
  return ({ resource, donor, receiver }) => {
    const sides = `${donor ?? t('gone')} → ${receiver ?? t('gone')}`;
    return resource ? `${capitalised(local(resource))}: ${sides}` : sides;
  };
}
