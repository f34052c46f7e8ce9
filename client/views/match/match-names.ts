import { useTranslation } from 'react-i18next';
import type { ListedMatch } from '../../api/match-questions.ts';
import { capitalised } from '../../state/capitalised.ts';
import { domainWord } from '../../state/domain-word.ts';
import { resourceOfMatch, sidesOf } from '../../state/match-sides.ts';
import { useLanguage } from '../../text/use-language.ts';

interface MatchNames {
  /** What it is of. */
  readonly resource: string;
  readonly donor: string;
  readonly receiver: string;
  /** `Gypsum: Power station → Plasterboard works`. */
  readonly whole: string;
}

/** What a match is called, a blind side by no name. */
export function useMatchNames(): (match: ListedMatch) => MatchNames {
  const { t } = useTranslation(['match', 'words']);
  const { local } = useLanguage();
  return (match) => {
    const { supply, demand } = sidesOf(match);
    const nameOf = (side: typeof supply): string => {
      if (side.type === 'blind') return t('anonymous');
      return side.type === 'draft' ? t('draftSide') : (side.facility?.name ?? t('anonymous'));
    };
    const name = resourceOfMatch(match);
    const kind = match.blindSide?.resourceKind;
    const resource = name ? capitalised(local(name)) : kind ? t(`words:resourceKind.${domainWord(kind)}`) : '';
    const [donor, receiver] = [nameOf(supply), nameOf(demand)];
    return { resource, donor, receiver, whole: `${resource}: ${donor} → ${receiver}` };
  };
}
