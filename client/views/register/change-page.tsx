import { Button } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate, useParams } from 'react-router';
import { AskFailure } from '../../api/ask.ts';
import type { RegisteredStreamFragment } from '../../api/generated/later/graphql.ts';
import { NETWORK_KEY } from '../../api/network-questions.ts';
import { changeStream, streamToChangeQuestion } from '../../api/register-questions.ts';
import { companiesIn, isMine } from '../../state/me.ts';
import type { Me } from '../../state/me.ts';
import { capitalised } from '../../state/capitalised.ts';
import { formOfStream } from '../../state/stream-form-of.ts';
import { useLanguage } from '../../text/use-language.ts';
import { NeedsMe } from '../pieces/needs.tsx';
import { FailureState, LoadingState, MessageState } from '../pieces/states.tsx';
import { SOLID } from '../pieces/button-colours.ts';
import { ConflictPanel } from './conflict-panel.tsx';
import { lastChangeIn } from './last-change.ts';
import type { LastChange } from './last-change.ts';
import { SAVE_BUTTON } from './form-context.ts';
import { dropDraft } from './kept-draft.ts';
import { SaveFailure } from './save-failure.tsx';
import { SavedPanel } from './saved-panel.tsx';
import { serverProblems } from './server-problems.ts';
import { StreamFormView } from './stream-form-view.tsx';
import { useStreamForm } from './use-stream-form.ts';
import { WithdrawStream } from './withdraw-stream.tsx';

/** Change a stream that is on the network, or withdraw it. */
export default function ChangePage() {
  return <NeedsMe>{(me) => <ChangeById me={me} />}</NeedsMe>;
}

function ChangeById({ me }: { readonly me: Me }) {
  const { t } = useTranslation(['register', 'shell']);
  const { id = '' } = useParams();
  const navigate = useNavigate();
  // Read once on arrival: what is being changed must not change under one's hands.
  const answer = useQuery({ ...streamToChangeQuestion(id), refetchOnMount: 'always' });
  const [saved, setSaved] = useState<RegisteredStreamFragment | null>(null);
  const [withdrawn, setWithdrawn] = useState(false);
  useEffect(() => {
    document.title = `${t('titleChange')} – ${t('product', { ns: 'shell' })}`;
  }, [t]);

  const network = answer.data?.facility.network;
  if (withdrawn) {
    return (
      <MessageState title={t('withdrawn')} text={t('withdrawnText')}>
        <Button component={Link} to="/" style={SOLID}>
          {t('toNetwork')}
        </Button>
      </MessageState>
    );
  }
  if (saved && network) {
    return (
      <SavedPanel
        stream={saved}
        slug={network.slug}
        networkId={network.id}
        isNew={false}
        onAnother={() => void navigate('/register')}
      />
    );
  }
  // An address that cannot name a stream names none.
  const missing = answer.error instanceof AskFailure && ['NOT_FOUND', 'BAD_USER_INPUT'].includes(answer.error.code);
  if (answer.error && !missing) return <FailureState failure={answer.error} again={() => void answer.refetch()} />;
  if (answer.isPending) return <LoadingState />;
  if (!network || !answer.data) {
    return (
      <MessageState title={t('streamMissing')} text={t('streamMissingText')}>
        <Button component={Link} to="/" style={SOLID}>
          {t('toNetwork')}
        </Button>
      </MessageState>
    );
  }
  return (
    <ChangedStream
      key={answer.data.id}
      networkId={network.id}
      me={me}
      stream={answer.data}
      onSaved={setSaved}
      onWithdrawn={() => {
        setWithdrawn(true);
      }}
    />
  );
}

interface ChangedStreamProps {
  readonly networkId: string;
  readonly me: Me;
  readonly stream: RegisteredStreamFragment;
  readonly onSaved: (stream: RegisteredStreamFragment) => void;
  readonly onWithdrawn: () => void;
}

function ChangedStream({ networkId, me, stream, onSaved, onWithdrawn }: ChangedStreamProps) {
  const { t } = useTranslation('register');
  const { language, local } = useLanguage();
  const queries = useQueryClient();
  const draft = `${me.id}.change.${stream.id}`;
  // Made once: the form itself follows a change of language.
  const [initial] = useState(() => formOfStream(stream, language));
  const control = useStreamForm({ name: draft, initial, version: stream.version });
  const { form, reading, version, tell } = control;
  const companies = useMemo(
    () => (isMine(me, stream.facility.organisation.id) ? companiesIn(me, networkId) : null),
    [me, networkId, stream.facility.organisation.id],
  );
  const [theirs, setTheirs] = useState<RegisteredStreamFragment | null>(null);
  const [lastChange, setLastChange] = useState<LastChange | null>(null);

  function done(): void {
    dropDraft(draft);
    void queries.invalidateQueries({ queryKey: [NETWORK_KEY] });
  }

  const saving = useMutation({
    mutationFn: changeStream,
    onSuccess: (answer) => {
      done();
      onSaved(answer);
    },
    onError: async (failure) => {
      tell({ type: 'refused', problems: serverProblems(failure, reading.propertyRows) });
      if (failure instanceof AskFailure && failure.code === 'CONFLICT') {
        setLastChange(lastChangeIn(failure));
        setTheirs(await queries.query(streamToChangeQuestion(stream.id)));
      }
    },
  });
  const { error } = saving;
  const said = theirs !== null || control.refused.length > 0;

  return (
    <StreamFormView
      control={control}
      networkId={networkId}
      companies={companies}
      title={t('titleChange')}
      lead={t('leadChange', { resource: capitalised(local(stream.resource.name)), facility: stream.facility.name })}
      saveLabel={t('saveChange')}
      discardLabel={t('discard')}
      discardedLabel={t('discarded')}
      saving={saving.isPending}
      failure={error && !said && <SaveFailure failure={error} />}
      more={
        <WithdrawStream
          stream={stream}
          onWithdrawn={() => {
            done();
            onWithdrawn();
          }}
        />
      }
      onSave={(changed) => {
        setTheirs(null);
        saving.mutate({ id: stream.id, version: version ?? stream.version, stream: changed });
      }}
    >
      {theirs && (
        <ConflictPanel
          mine={form}
          theirs={formOfStream(theirs, language)}
          lastChange={lastChange}
          onChosen={(chosen) => {
            tell({ type: 'rebased', form: chosen, initial: formOfStream(theirs, language), version: theirs.version });
            setTheirs(null);
            document.getElementById(SAVE_BUTTON)?.focus();
          }}
        />
      )}
    </StreamFormView>
  );
}
