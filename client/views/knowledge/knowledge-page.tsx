import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { NETWORK_KEY } from '../../api/network-questions.ts';
import type { Me } from '../../state/me.ts';
import { SecretariatParts } from '../people/secretariat-parts.tsx';
import { useWhichOne, WhichOne } from '../people/which-one.tsx';
import { NeedsMe } from '../pieces/needs.tsx';
import { Outcome, Page } from '../pieces/page.tsx';
import { EntryForm } from './entry-form.tsx';
import type { EntryBegun } from './entry-form.tsx';
import { FileSection } from './file-section.tsx';
import { KnownUses } from './known-uses.tsx';
import { OwnEntries } from './own-entries.tsx';

/** What a network knows of by-products and their uses, beside what the product knows. */
export default function KnowledgePage() {
  return <NeedsMe allows={({ secretariatOf }) => secretariatOf.length > 0}>{(me) => <OfNetwork me={me} />}</NeedsMe>;
}

function OfNetwork({ me }: { readonly me: Me }) {
  const { t } = useTranslation(['knowledge', 'people']);
  const network = useWhichOne('network', me.secretariatOf);
  if (!network) return null;
  return (
    <Page title={t('title')} lead={t('lead')} parts={<SecretariatParts />} wide>
      <WhichOne name="network" label={t('people:network')} all={me.secretariatOf} chosen={network} />
      <Knowledge key={network.id} networkId={network.id} />
    </Page>
  );
}

/** What the form begins with; each opening is a form of its own. */
interface Writing {
  readonly begun: EntryBegun | null;
  readonly number: number;
}

function Knowledge({ networkId }: { readonly networkId: string }) {
  const queries = useQueryClient();
  const [writing, setWriting] = useState<Writing | null>(null);
  const [told, setTold] = useState('');
  const form = useRef<HTMLDivElement>(null);
  const opened = writing?.number ?? 0;
  useEffect(() => {
    if (opened === 0) return;
    // It stands above the list that it is opened from.
    form.current?.scrollIntoView({ block: 'start' });
    form.current?.querySelector<HTMLElement>('input')?.focus({ preventScroll: true });
  }, [opened]);
  const write = (begun: EntryBegun | null) => {
    setTold('');
    setWriting((before) => ({ begun, number: (before?.number ?? 0) + 1 }));
  };
  const changed = (sentence: string) => {
    setWriting(null);
    setTold(sentence);
    void queries.invalidateQueries({ queryKey: [NETWORK_KEY] });
  };
  return (
    <>
      <Outcome>{told}</Outcome>
      {writing && (
        <div ref={form}>
          <EntryForm
            key={writing.number}
            networkId={networkId}
            begun={writing.begun}
            done={changed}
            close={() => {
              setWriting(null);
            }}
          />
        </div>
      )}
      <OwnEntries networkId={networkId} writing={writing !== null} write={write} changed={changed} />
      <FileSection networkId={networkId} changed={changed} />
      <KnownUses write={write} />
    </>
  );
}
