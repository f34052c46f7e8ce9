import { useTranslation } from 'react-i18next';
import { BASES } from '../../../src/domain/registry/provenance.ts';
import { BasisMark } from '../pieces/basis-mark.tsx';
import classes from './panel.module.css';

/** What the marks behind the figures mean. */
export function BasisKey() {
  const { t } = useTranslation('network');
  return (
    <details className={classes.key}>
      <summary>{t('basisKey')}</summary>
      <dl>
        {BASES.map((basis) => (
          <div key={basis}>
            <dt>
              <BasisMark basis={basis} />
            </dt>
            <dd>{t(`basisMeaning.${basis}`)}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
