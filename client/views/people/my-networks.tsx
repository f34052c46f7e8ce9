import { Button } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { ME_KEY } from '../../api/me-question.ts';
import { networksQuestion } from '../../api/network-questions.ts';
import { joinNetwork } from '../../api/people-questions.ts';
import type { MyOrganisation } from '../../state/me.ts';
import { ActionFailure } from '../pieces/action-failure.tsx';
import { Badge, Outcome, Row, Rows, Section } from '../pieces/page.tsx';

/** The networks that a company takes part in or has asked to; its administrator can ask more of them. */
export function MyNetworks({ company }: { readonly company: MyOrganisation }) {
  const { t } = useTranslation(['people', 'account']);
  const queries = useQueryClient();
  const networks = useQuery(networksQuestion()).data ?? [];
  const asking = useMutation({
    mutationFn: (asked: { networkId: string; idempotencyKey: string }) =>
      joinNetwork({ ...asked, organisationId: company.id }),
    onSuccess: () => queries.invalidateQueries({ queryKey: [ME_KEY] }),
  });
  const asked = networks.find(({ id }) => id === asking.variables?.networkId);
  return (
    <Section title={t('networksOf', { company: company.name })} text={t('networksLead')}>
      <Rows label={t('networksOf', { company: company.name })}>
        {networks.map(({ id, slug, name }) => {
          const own = company.networks.find((one) => one.id === id);
          const canAsk = company.isAdministrator && own?.state !== 'approved' && own?.state !== 'asked';
          return (
            <Row
              key={id}
              title={
                <>
                  <Link to={`/networks/${slug}`}>{name}</Link>
                  {own && <Badge>{t(`state.${own.state}`)}</Badge>}
                </>
              }
              facts={own?.reason && t('reason', { ns: 'account', reason: own.reason })}
              actions={
                canAsk && (
                  <Button
                    variant="default"
                    size="compact-md"
                    aria-label={t('askToJoinFull', { network: name })}
                    loading={asking.isPending && asking.variables.networkId === id}
                    onClick={() => {
                      asking.mutate({ networkId: id, idempotencyKey: crypto.randomUUID() });
                    }}
                  >
                    {t('askToJoin')}
                  </Button>
                )
              }
            />
          );
        })}
      </Rows>
      {asking.error && <ActionFailure failure={asking.error} />}
      <Outcome>{asking.isSuccess && asked && t('asked', { network: asked.name })}</Outcome>
    </Section>
  );
}
