import { NativeSelect } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { AskFailure } from '../../api/ask.ts';
import type { NetworkFactsFragment, RegisteredStreamFragment } from '../../api/generated/later/graphql.ts';
import { NETWORK_KEY, networksQuestion } from '../../api/network-questions.ts';
import { registerStream, streamToChangeQuestion } from '../../api/register-questions.ts';
import { capitalised } from '../../state/capitalised.ts';
import { formLike } from '../../state/duplicated-form.ts';
import { companiesIn, networksToRegisterIn } from '../../state/me.ts';
import type { Me } from '../../state/me.ts';
import { EMPTY_FORM } from '../../state/stream-form.ts';
import type { StreamForm } from '../../state/stream-form.ts';
import { formOfStream } from '../../state/stream-form-of.ts';
import { useLanguage } from '../../text/use-language.ts';
import { NeedsMe } from '../pieces/needs.tsx';
import { FailureState, LoadingState, MessageState } from '../pieces/states.tsx';
import { useMe } from '../pieces/use-me.ts';
import { dropDraft } from './kept-draft.ts';
import { NotTakingPart } from './not-taking-part.tsx';
import { SaveFailure } from './save-failure.tsx';
import { SavedPanel } from './saved-panel.tsx';
import { serverProblems } from './server-problems.ts';
import { StreamFormView } from './stream-form-view.tsx';
import { useStreamForm } from './use-stream-form.ts';
import classes from './register.module.css';

/** Register a stream: the form, and what follows once it is saved. */
export default function RegisterPage() {
  const { t } = useTranslation(['register', 'network', 'shell']);
  const me = useMe();
  const networks = useQuery(networksQuestion());
  const [address, setAddress] = useSearchParams();
  const [saved, setSaved] = useState<RegisteredStreamFragment | null>(null);
  const [forms, setForms] = useState(0);
  useEffect(() => {
    document.title = `${t('title')} – ${t('product', { ns: 'shell' })}`;
  }, [t]);

  if (me === null) return <NeedsMe title={t('signInTitle')} text={t('signInText')} />;
  if (networks.isPending || me === undefined) return <LoadingState />;
  if (networks.isError) return <FailureState failure={networks.error} again={() => void networks.refetch()} />;
  const allowed = networksToRegisterIn(me);
  const open = networks.data.filter(({ id }) => allowed.has(id));
  const network = open.find(({ slug }) => slug === address.get('network')) ?? open[0];
  if (networks.data.length === 0) {
    return (
      <MessageState
        title={t('emptyNetworksTitle', { ns: 'network' })}
        text={t('emptyNetworksText', { ns: 'network' })}
      />
    );
  }
  if (!network) return <NotTakingPart me={me} />;
  if (saved) {
    return (
      <SavedPanel
        stream={saved}
        slug={network.slug}
        networkId={network.id}
        isNew
        onAnother={() => {
          setSaved(null);
          setForms(forms + 1);
        }}
      />
    );
  }
  const like = address.get('like');
  if (like !== null && forms === 0) {
    return <LikeAnother id={like} network={network} me={me} onSaved={setSaved} />;
  }
  return (
    <NewStream
      key={`${network.id} ${forms}`}
      network={network}
      me={me}
      networks={open}
      onNetwork={(slug) => {
        setAddress({ network: slug }, { replace: true });
      }}
      onSaved={setSaved}
    />
  );
}

type LikeAnotherProps = Pick<NewStreamProps, 'network' | 'me' | 'onSaved'> & { readonly id: string };

/** A new stream that begins as another one is: the same as last year, with new figures. */
function LikeAnother({ id, network, me, onSaved }: LikeAnotherProps) {
  const { t } = useTranslation('register');
  const answer = useQuery(streamToChangeQuestion(id));
  if (answer.isPending) return <LoadingState />;
  if (answer.isError) return <FailureState failure={answer.error} again={() => void answer.refetch()} />;
  if (!answer.data) return <MessageState title={t('streamMissing')} text={t('streamMissingText')} />;
  const { facility } = answer.data;
  return (
    <NewStream
      network={{ ...network, ...facility.network }}
      me={me}
      networks={[]}
      like={answer.data}
      onNetwork={() => undefined}
      onSaved={onSaved}
    />
  );
}

interface NewStreamProps {
  readonly network: NetworkFactsFragment;
  readonly me: Me;
  readonly networks: readonly NetworkFactsFragment[];
  /** The stream that it begins as a copy of. */
  readonly like?: RegisteredStreamFragment;
  readonly onNetwork: (slug: string) => void;
  readonly onSaved: (stream: RegisteredStreamFragment) => void;
}

function NewStream({ network, me, networks, like, onNetwork, onSaved }: NewStreamProps) {
  const { t } = useTranslation('register');
  const { language, local, format } = useLanguage();
  const queries = useQueryClient();
  const [address] = useSearchParams();
  // What the address says counts on arrival only.
  const [initial] = useState((): StreamForm => {
    if (like) return formLike(formOfStream(like, language));
    const direction = address.get('direction');
    const [only, ...others] = companiesIn(me, network.id) ?? [];
    return {
      ...EMPTY_FORM,
      ...(only && others.length === 0 && { organisationId: only.id, organisationName: only.name }),
      ...((direction === 'supply' || direction === 'demand') && { direction }),
    };
  });
  const companies = useMemo(() => companiesIn(me, network.id), [me, network.id]);
  const draft = like ? `${me.id}.like.${like.id}` : `${me.id}.new`;
  const control = useStreamForm({ name: draft, initial, version: null });
  const { reading, idempotencyKey, tell } = control;
  const saving = useMutation({
    mutationFn: registerStream,
    onSuccess: (stream) => {
      dropDraft(draft);
      void queries.invalidateQueries({ queryKey: [NETWORK_KEY] });
      void queries.invalidateQueries({ queryKey: ['resources'] });
      onSaved(stream);
    },
    onError: (failure) => {
      if (failure instanceof AskFailure && failure.problems.some(({ code }) => code === 'IDEMPOTENCY_KEY_REUSED'))
        tell({ type: 'rekeyed' });
      tell({ type: 'refused', problems: serverProblems(failure, reading.propertyRows) });
    },
  });
  const unplaced = saving.error && !(saving.error instanceof AskFailure && control.refused.length > 0);

  return (
    <StreamFormView
      control={control}
      networkId={network.id}
      companies={companies}
      title={t('title')}
      lead={
        like
          ? t('leadLike', {
              resource: capitalised(local(like.resource.name)),
              facility: like.facility.name,
              amount: like.amount ? format.amount(like.amount.value, like.amount.unit) : t('notGiven'),
            })
          : t('lead')
      }
      saveLabel={t('save')}
      discardLabel={t('clear')}
      discardedLabel={t('cleared')}
      saving={saving.isPending}
      failure={unplaced && <SaveFailure failure={saving.error} />}
      onSave={(stream) => {
        saving.mutate({ networkId: network.id, idempotencyKey, stream });
      }}
    >
      {networks.length > 1 && (
        <NativeSelect
          className={classes.network}
          label={t('inNetwork')}
          value={network.slug}
          data={networks.map(({ slug, name }) => ({ value: slug, label: name }))}
          onChange={(event) => {
            onNetwork(event.currentTarget.value);
          }}
        />
      )}
    </StreamFormView>
  );
}
