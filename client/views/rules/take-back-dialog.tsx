import { useTranslation } from 'react-i18next';
import { takeBackDismissals } from '../../api/matching-rules-questions.ts';
import type { PutAsideMatch } from '../../api/matching-rules-questions.ts';
import { ConsentDialog } from '../disclosure/consent-dialog.tsx';
import { EffectOfRules } from './effect-of-rules.tsx';

interface TakeBackDialogProps {
  readonly networkId: string;
  /** Null while nothing is asked. */
  readonly of: readonly PutAsideMatch[] | null;
  readonly close: () => void;
  readonly done: (sentence: string, undo: readonly PutAsideMatch[]) => void;
}

/** Asks before matches are shown again, once it is clear what that does to the others. */
export function TakeBackDialog({ networkId, of, close, done }: TakeBackDialogProps) {
  const { t } = useTranslation('rules');
  const ids = (of ?? []).map(({ id }) => id);
  return (
    <ConsentDialog
      open={of !== null}
      title={t('takeBackTitle', { count: ids.length })}
      yes={t('takeBack')}
      act={() => takeBackDismissals(networkId, ids)}
      done={() => {
        close();
        done(t('takenBack', { count: ids.length }), of ?? []);
      }}
      close={close}
    >
      <p>{t('takeBackText')}</p>
      {of && <EffectOfRules networkId={networkId} draft={{ takeBack: ids }} />}
    </ConsentDialog>
  );
}
