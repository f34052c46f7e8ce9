import { Button, Checkbox, NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { COMPATIBILITY_TIERS } from '../../../src/domain/matching/match.ts';
import { RESOURCE_KINDS } from '../../../src/domain/registry/resource.ts';
import {
  FARTHESTS,
  FIRST_LIST,
  isListFiltered,
  LEAST_CONFIDENCES,
  LEAST_WORTHS,
  MATCH_ORDERS,
  NEW_DAYS,
} from '../../state/match-list-view.ts';
import type { MatchListView } from '../../state/match-list-view.ts';
import { useLanguage } from '../../text/use-language.ts';
import classes from './matches.module.css';

/** No search ever brings these up. */
const LISTED_TIERS = COMPATIBILITY_TIERS.filter((tier) => tier !== 'unrelated');

interface ListFilterProps {
  readonly view: MatchListView;
  readonly look: (part: Partial<MatchListView>) => void;
}

/** What narrows the list down; kept in the address, so that it can be come back to and sent on. */
export function ListFilter({ view, look }: ListFilterProps) {
  const { t } = useTranslation(['matches', 'words']);
  const { format } = useLanguage();
  return (
    <div className={classes.filters} role="search">
      <Chosen
        label={t('kind')}
        any={t('kindAny')}
        value={view.kind}
        options={RESOURCE_KINDS.map((kind) => [kind, t(`words:resourceKind.${kind}`)])}
        choose={(kind) => {
          look({ kind });
        }}
      />
      <Chosen
        label={t('tier')}
        any={t('tierAny')}
        value={view.tier}
        options={LISTED_TIERS.map((tier) => [tier, t(`words:tier.${tier}`)])}
        choose={(tier) => {
          look({ tier });
        }}
      />
      <Chosen
        label={t('worth')}
        any={t('worthAny')}
        value={view.leastWorth}
        options={LEAST_WORTHS.map((least) => [least, t('worthOf', { amount: format.number(least) })])}
        choose={(leastWorth) => {
          look({ leastWorth });
        }}
      />
      <Chosen
        label={t('distance')}
        any={t('distanceAny')}
        value={view.farthestKm}
        options={FARTHESTS.map((km) => [km, t('distanceOf', { km })])}
        choose={(farthestKm) => {
          look({ farthestKm });
        }}
      />
      <Chosen
        label={t('known')}
        any={t('knownAny')}
        value={view.leastConfidence}
        options={LEAST_CONFIDENCES.map((least) => [least, format.percent(least)])}
        choose={(leastConfidence) => {
          look({ leastConfidence });
        }}
      />
      <Chosen
        label={t('novelty')}
        any={t('noveltyAny')}
        value={view.newDays}
        options={NEW_DAYS.map((count) => [count, t('noveltyOf', { count })])}
        choose={(newDays) => {
          look({ newDays });
        }}
      />
      <Chosen
        label={t('order')}
        value={view.order}
        options={MATCH_ORDERS.map((order) => [order, t(`orders.${order}`)])}
        choose={(order) => {
          look({ order: order ?? FIRST_LIST.order });
        }}
      />
      <div className={classes.checks}>
        <Checkbox
          label={t('latent')}
          checked={view.latent}
          onChange={(event) => {
            look({ latent: event.currentTarget.checked });
          }}
        />
        {isListFiltered(view) && (
          <Button
            variant="subtle"
            size="compact-sm"
            onClick={() => {
              look({ ...FIRST_LIST, order: view.order });
            }}
          >
            {t('clear')}
          </Button>
        )}
      </div>
    </div>
  );
}

interface ChosenProps<Value extends string | number> {
  readonly label: string;
  /** What stands for no choice; left out where one must be made. */
  readonly any?: string;
  readonly value: Value | null;
  readonly options: readonly (readonly [value: Value, label: string])[];
  readonly choose: (value: Value | null) => void;
}

function Chosen<Value extends string | number>({ label, any, value, options, choose }: ChosenProps<Value>) {
  return (
    <NativeSelect
      label={label}
      value={value === null ? '' : String(value)}
      data={[
        ...(any === undefined ? [] : [{ value: '', label: any }]),
        ...options.map(([option, name]) => ({ value: String(option), label: name })),
      ]}
      onChange={(event) => {
        const found = options.find(([option]) => String(option) === event.currentTarget.value);
        choose(found ? found[0] : null);
      }}
    />
  );
}
