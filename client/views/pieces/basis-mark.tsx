import { useTranslation } from 'react-i18next';
import type { Basis } from '../../../src/domain/registry/provenance.ts';
import classes from './basis-mark.module.css';

/** How a figure came to be known, in a word: an estimate is never taken for a measurement. */
export function BasisMark({ basis }: { readonly basis: Basis }) {
  const { t } = useTranslation('words');
  return (
    <span className={classes.mark} data-basis={basis}>
      {t(`basis.${basis}`)}
    </span>
  );
}
