import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { streamStandingQuestion } from '../../api/stream-facts-questions.ts';
import type { StreamStanding } from '../../api/stream-facts-questions.ts';
import { capitalised } from '../../state/capitalised.ts';
import { domainWord } from '../../state/domain-word.ts';
import { propertyShown } from '../../state/quality-named.ts';
import { useLanguage } from '../../text/use-language.ts';
import { BasisMark } from '../pieces/basis-mark.tsx';
import { Section } from '../pieces/page.tsx';
import classes from './company.module.css';

/** What a stream is before the law, what is still open in that, and by which figures its amount was converted. */
export function StandingSection({ streamId }: { readonly streamId: string }) {
  const { t } = useTranslation(['streamFacts', 'words']);
  const { local, language, format } = useLanguage();
  const stream = useQuery(streamStandingQuestion(streamId)).data;
  if (!stream || isSilent(stream)) return null;
  const { wasteStatus, isHazardous, legalNotes, amountCrossedBy } = stream;
  return (
    <Section title={t('standing')}>
      <dl className={classes.facts}>
        <div>
          <dt>{t('status')}</dt>
          <dd>{wasteStatus ? t(`words:wasteStatus.${domainWord(wasteStatus)}`) : t('notSaid')}</dd>
        </div>
        {isHazardous !== null && (
          <div>
            <dt>{t('hazard')}</dt>
            <dd>{t(isHazardous ? 'hazardous' : 'notHazardous')}</dd>
          </div>
        )}
        {(wasteStatus !== null || legalNotes.length > 0) && (
          <div>
            <dt>{t('open')}</dt>
            <dd>
              {legalNotes.length === 0 && t('nothingOpen')}
              <ul className={classes.notes}>
                {legalNotes.map(({ message }) => (
                  <li key={message.en}>{local(message)}</li>
                ))}
              </ul>
            </dd>
          </div>
        )}
        {amountCrossedBy.length > 0 && (
          <div>
            <dt>{t('crossed')}</dt>
            <dd>
              {amountCrossedBy.map(({ property, reading, value, unit }) => (
                <p key={property.name}>
                  {t(reading === 'middle' ? 'crossedByMiddle' : 'crossedBy', {
                    property: capitalised(propertyShown(property.name, language)),
                    value: format.amount(value, unit),
                  })}{' '}
                  <BasisMark basis={domainWord(property.provenance.basis)} />
                  {property.provenance.source && <span className={classes.soft}> {property.provenance.source}</span>}
                </p>
              ))}
            </dd>
          </div>
        )}
      </dl>
    </Section>
  );
}

function isSilent({ wasteStatus, isHazardous, legalNotes, amountCrossedBy }: StreamStanding): boolean {
  return wasteStatus === null && isHazardous === null && legalNotes.length === 0 && amountCrossedBy.length === 0;
}
