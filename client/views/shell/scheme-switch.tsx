import { ActionIcon, useComputedColorScheme, useMantineColorScheme } from '@mantine/core';
import { IconMoon, IconSun } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';

/** Follows the device until it is pressed; what was chosen is kept. */
export function SchemeSwitch() {
  const { t } = useTranslation('shell');
  const { setColorScheme } = useMantineColorScheme();
  const dark = useComputedColorScheme('light') === 'dark';
  const Sign = dark ? IconSun : IconMoon;
  const label = dark ? t('toLight') : t('toDark');
  return (
    <ActionIcon
      variant="subtle"
      color="gray"
      size="lg"
      aria-label={label}
      title={label}
      onClick={() => {
        setColorScheme(dark ? 'light' : 'dark');
      }}
    >
      <Sign size={19} stroke={1.7} color="var(--ink)" />
    </ActionIcon>
  );
}
