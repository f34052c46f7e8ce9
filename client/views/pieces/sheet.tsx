import { Drawer } from '@mantine/core';
import '@mantine/core/styles/Overlay.css';
import '@mantine/core/styles/ModalBase.css';
import '@mantine/core/styles/Drawer.css';
import { useEffect } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './sheet.module.css';

interface SheetProps {
  readonly title: string;
  readonly close: () => void;
  readonly children: ReactNode;
}

/** A sheet from below, for what stands beside the drawing where there is room. */
export default function Sheet({ title, close, children }: SheetProps) {
  const { t } = useTranslation('shell');
  useEffect(() => {
    // Whoever shows a sheet takes it away by not drawing it, so that it cannot give back the focus by itself.
    const before = document.activeElement;
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
    };
  }, []);
  return (
    <Drawer
      opened
      onClose={close}
      position="bottom"
      size="78%"
      title={title}
      closeButtonProps={{ 'aria-label': t('close') }}
      classNames={{ content: classes.sheet ?? '', header: classes.header ?? '', title: classes.title ?? '' }}
    >
      {children}
    </Drawer>
  );
}
