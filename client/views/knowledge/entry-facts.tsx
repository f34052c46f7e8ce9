import { useTranslation } from 'react-i18next';
import type { EntryFacts, KnowledgeThing } from '../../api/knowledge-questions.ts';
import { capitalised } from '../../state/capitalised.ts';
import { domainWord } from '../../state/domain-word.ts';
import { thingName } from '../../state/knowledge-entry.ts';
import { useLanguage } from '../../text/use-language.ts';

type Described = Pick<
  EntryFacts,
  'byProduct' | 'donors' | 'receivers' | 'use' | 'replaces' | 'treatments' | 'evidence' | 'confidence' | 'source'
> & {
  readonly limits?: EntryFacts['limits'];
  readonly things: readonly KnowledgeThing[];
};

/** `Mill scale: corrects the iron in the raw meal`. */
export function useEntryName(): (entry: Pick<Described, 'byProduct' | 'use' | 'things'>) => string {
  const { t } = useTranslation('knowledge');
  const { local } = useLanguage();
  return ({ byProduct, use, things }) =>
    t('name', { byProduct: capitalised(local(thingName(things, 'RESOURCE', byProduct))), use: local(use) });
}

/** All that an entry or a known use says, below its name. */
export function EntryLines({ entry }: { readonly entry: Described }) {
  const { t } = useTranslation('knowledge');
  const { local, format } = useLanguage();
  const namesOf = (list: KnowledgeThing['list'], keys: readonly string[]) =>
    keys.map((key) => local(thingName(entry.things, list, key))).join(', ');
  const sentences = [
    t('facts.from', { who: namesOf('SECTOR', entry.donors) || t('anyDonor') }),
    t('facts.to', { who: namesOf('SECTOR', entry.receivers) || t('anyReceiver') }),
    entry.replaces.length > 0 && t('facts.replaces', { what: namesOf('RESOURCE', entry.replaces) }),
    entry.treatments.length > 0 && t('facts.after', { what: namesOf('TREATMENT', entry.treatments) }),
  ];
  return (
    <>
      <p>{sentences.filter((sentence) => sentence !== false).join(' · ')}</p>
      {entry.limits && <p>{t('facts.limits', { limits: local(entry.limits) })}</p>}
      <p>
        {t('facts.sure', {
          evidence: t(`evidences.${domainWord(entry.evidence)}`),
          share: format.percent(entry.confidence),
        })}
        {' · '}
        {t('facts.source', { source: entry.source })}
      </p>
    </>
  );
}
