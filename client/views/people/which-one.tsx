import { NativeSelect } from '@mantine/core';
import { useSearchParams } from 'react-router';
import classes from './people.module.css';

interface Choice {
  readonly id: string;
  readonly name: string;
}

/** The one of several that the address names, else the first; null where there is none. */
export function useWhichOne<One extends Choice>(key: string, all: readonly One[]): One | null {
  const [address] = useSearchParams();
  return all.find(({ id }) => id === address.get(key)) ?? all[0] ?? null;
}

interface WhichOneProps {
  readonly name: string;
  readonly label: string;
  readonly all: readonly Choice[];
  readonly chosen: Choice;
}

/** For those who have several companies or networks: which of them the page is about. Kept in the address. */
export function WhichOne({ name, label, all, chosen }: WhichOneProps) {
  const [, setAddress] = useSearchParams();
  if (all.length < 2) return null;
  return (
    <NativeSelect
      className={classes.which}
      label={label}
      value={chosen.id}
      data={all.map(({ id, name: called }) => ({ value: id, label: called }))}
      onChange={(event) => {
        const { value } = event.currentTarget;
        // Which of a company's networks is asked within the company.
        setAddress(
          (before) => {
            const company = name === 'company' ? null : before.get('company');
            return { ...(company !== null && { company }), [name]: value };
          },
          { replace: true },
        );
      }}
    />
  );
}
