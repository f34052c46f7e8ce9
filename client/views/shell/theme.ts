import '@fontsource-variable/hanken-grotesk/wght.css';
import '@mantine/core/styles/baseline.css';
import '@mantine/core/styles/global.css';
import '@mantine/core/styles/ScrollArea.css';
import '@mantine/core/styles/UnstyledButton.css';
import '@mantine/core/styles/VisuallyHidden.css';
import '@mantine/core/styles/Paper.css';
import '@mantine/core/styles/Popover.css';
import '@mantine/core/styles/CloseButton.css';
import '@mantine/core/styles/Loader.css';
import '@mantine/core/styles/Input.css';
import '@mantine/core/styles/InlineInput.css';
import '@mantine/core/styles/ActionIcon.css';
import '@mantine/core/styles/Button.css';
import '@mantine/core/styles/Checkbox.css';
import '@mantine/core/styles/Combobox.css';
import '@mantine/core/styles/Pill.css';
import '@mantine/core/styles/PillsInput.css';
import '@mantine/core/styles/Skeleton.css';
import '@mantine/core/styles/Switch.css';
import { createTheme } from '@mantine/core';
import type { CSSVariablesResolver, MantineColorsTuple } from '@mantine/core';
import './tokens.css';

const FONT = '"Hanken Grotesk Variable", system-ui, -apple-system, "Segoe UI", sans-serif';

/** Deep water: the colour of everything that can be pressed. */
const FJORD: MantineColorsTuple = [
  '#e9f5f4',
  '#d0e8e7',
  '#a3d2d1',
  '#72bbbb',
  '#4aa6a7',
  '#2a9193',
  '#14797d',
  '#0b666b',
  '#0a5357',
  '#063d41',
];
/** Limestone: warm greys. Shade 6 and darker are read on white (4.5 : 1). */
const STONE: MantineColorsTuple = [
  '#faf9f6',
  '#f3f1ec',
  '#e9e6df',
  '#dad6cd',
  '#c3beb3',
  '#96918a',
  '#67645d',
  '#4f4d48',
  '#35332f',
  '#201f1c',
];
/** Night: greys with a breath of green. Shade 2 and lighter are read on shade 6. */
const NIGHT: MantineColorsTuple = [
  '#e3eaeb',
  '#c3cfd1',
  '#a2b2b5',
  '#74868a',
  '#415054',
  '#313d40',
  '#202a2c',
  '#12181a',
  '#0d1214',
  '#080c0d',
];

export const theme = createTheme({
  fontFamily: FONT,
  headings: { fontFamily: FONT, fontWeight: '600' },
  colors: { fjord: FJORD, gray: STONE, dark: NIGHT },
  primaryColor: 'fjord',
  primaryShade: { light: 7, dark: 3 },
  autoContrast: true,
  defaultRadius: 8,
  cursorType: 'pointer',
  fontSizes: { xs: '0.78rem', sm: '0.875rem', md: '0.95rem', lg: '1.1rem', xl: '1.3rem' },
});

/** Where the library's own greys are too pale to read (WCAG 2.2, 1.4.3), ours take their place. */
export const cssVariables: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    '--mantine-color-body': '#faf9f6',
    '--mantine-color-text': '#1c2a2e',
    '--mantine-color-dimmed': '#5c6568',
    '--mantine-color-placeholder': '#686c6c',
    '--mantine-color-error': '#b3261e',
    '--mantine-color-default-border': '#c9c4b9',
  },
  dark: {
    '--mantine-color-text': '#e8eeee',
    '--mantine-color-dimmed': '#a8b6b9',
    '--mantine-color-placeholder': '#93a3a6',
    '--mantine-color-error': '#ff9d8f',
    '--mantine-color-default-border': '#3d4b4f',
  },
});
