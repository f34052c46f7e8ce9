import { Button } from '@mantine/core';
import { IconArrowBackUp } from '@tabler/icons-react';
import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { restoreStream, withdrawnStreamsQuestion } from '../../api/history-questions.ts';
import type { WithdrawnStream } from '../../api/history-questions.ts';
import { NETWORK_KEY } from '../../api/network-questions.ts';
import { capitalised } from '../../state/capitalised.ts';
import { isolated } from '../../text/isolated.ts';
import { useDates } from '../../text/use-dates.ts';
import { useLanguage } from '../../text/use-language.ts';
import { ActionFailure } from '../pieces/action-failure.tsx';
import { Outcome, Row, Rows, Section } from '../pieces/page.tsx';

/** What a company has taken out of the network, with the way back for each; nothing where it has taken out nothing. */
export function WithdrawnStreams({ companyId }: { readonly companyId: string }) {
  const { t } = useTranslation('myStreams');
  const { local } = useLanguage();
  const queries = useQueryClient();
  const pages = useInfiniteQuery(withdrawnStreamsQuestion());
  const [told, setTold] = useState('');
  const bringing = useMutation({
    // To withdraw is a version of its own: the one before is brought back.
    mutationFn: ({ id, version }: WithdrawnStream) => restoreStream({ id, version, toVersion: version - 1 }),
    onSuccess: (_, { resource }) => {
      setTold(t('broughtBack', { stream: capitalised(local(resource.name)) }));
      return queries.invalidateQueries({ queryKey: [NETWORK_KEY] });
    },
  });
  const gone =
    pages.data?.pages.flatMap(({ nodes }) => nodes).filter(({ facility }) => facility.organisation.id === companyId) ??
    [];
  if (gone.length === 0 && !pages.hasNextPage && told === '') return null;
  return (
    <Section title={t('gone')} text={<p>{t('goneLead')}</p>}>
      <Outcome>{told}</Outcome>
      {bringing.error && <ActionFailure failure={bringing.error} />}
      {gone.length > 0 && (
        <Rows label={t('gone')}>
          {gone.map((stream) => (
            <Gone
              key={stream.id}
              stream={stream}
              waiting={bringing.isPending && bringing.variables.id === stream.id}
              bringBack={() => {
                setTold('');
                bringing.mutate(stream);
              }}
            />
          ))}
        </Rows>
      )}
      {pages.hasNextPage && (
        <div>
          <Button variant="default" loading={pages.isFetchingNextPage} onClick={() => void pages.fetchNextPage()}>
            {t('goneMore')}
          </Button>
        </div>
      )}
    </Section>
  );
}

interface GoneProps {
  readonly stream: WithdrawnStream;
  readonly waiting: boolean;
  readonly bringBack: () => void;
}

function Gone({ stream: { direction, resource, amount, facility, history }, waiting, bringBack }: GoneProps) {
  const { t } = useTranslation('myStreams');
  const { t: word } = useTranslation('words');
  const { local, format } = useLanguage();
  const { moment } = useDates();
  const name = capitalised(local(resource.name));
  const [last] = history.nodes;
  const when = last && moment(last.at);
  return (
    <Row
      title={name}
      facts={[
        word(`direction.${direction === 'SUPPLY' ? 'supply' : 'demand'}`),
        isolated(facility.name),
        amount && format.amount(amount.value, amount.unit),
        when && (last.by ? t('goneBy', { when, who: isolated(last.by.name) }) : t('goneAt', { when })),
      ]
        .filter(Boolean)
        .join(' · ')}
      actions={
        <Button
          variant="default"
          size="compact-md"
          loading={waiting}
          aria-label={t('bringBackFull', { stream: name, facility: facility.name })}
          leftSection={<IconArrowBackUp size={16} stroke={1.8} aria-hidden />}
          onClick={bringBack}
        >
          {t('bringBack')}
        </Button>
      }
    />
  );
}
