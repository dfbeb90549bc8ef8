import {
  createDarkTheme,
  createLightTheme,
  type BrandVariants,
  type Theme,
} from '@fluentui/react-components';

/** The brand colours of the add-in, built on the green of the first column. */
export const brand: BrandVariants = {
  10: '#020F0B',
  20: '#061F17',
  30: '#073224',
  40: '#083F2E',
  50: '#094D39',
  60: '#0A5A43',
  70: '#0A6349',
  80: '#0B6B4F',
  90: '#2C7F65',
  100: '#46927A',
  110: '#5FA58F',
  120: '#79B7A4',
  130: '#93CAB9',
  140: '#AEDCCE',
  150: '#C9EDE2',
  160: '#E4F7F0',
};

/** The colour scheme. `contrast` is for forced colours. */
export type Scheme = 'light' | 'dark' | 'contrast';

/** The colours of a column: a mark that is legible on the background of the pane, and a tint for filled areas. */
interface Pigment {
  readonly mark: string;
  readonly tint: string;
}

const light: readonly Pigment[] = [
  { mark: '#0B6B4F', tint: '#DDEDE7' },
  { mark: '#1C6390', tint: '#DDEAF3' },
  { mark: '#5A4A94', tint: '#E8E4F3' },
  { mark: '#8A3358', tint: '#F4E2EA' },
  { mark: '#A3440F', tint: '#F8E6DB' },
];
const dark: readonly Pigment[] = [
  { mark: '#6CCBA6', tint: '#1D4335' },
  { mark: '#7FBDEB', tint: '#1D3D52' },
  { mark: '#BFB4F5', tint: '#38315A' },
  { mark: '#EFA5C3', tint: '#502A3D' },
  { mark: '#F4AE82', tint: '#53321D' },
];
const contrast: readonly Pigment[] = light.map(() => ({ mark: 'CanvasText', tint: 'Canvas' }));

const withPigments = (theme: Theme, pigments: readonly Pigment[]): Theme => ({
  ...theme,
  ...Object.fromEntries(
    pigments.flatMap(({ mark, tint }, index) => [
      [`column${index + 1}Mark`, mark],
      [`column${index + 1}Tint`, tint],
    ]),
  ),
});

const darkTheme: Theme = {
  ...createDarkTheme(brand),
  colorBrandForeground1: brand[120],
  colorBrandForeground2: brand[130],
  colorBrandForegroundLink: brand[120],
  colorBrandForegroundLinkHover: brand[130],
  colorBrandForegroundLinkPressed: brand[140],
  colorCompoundBrandForeground1: brand[120],
  colorCompoundBrandForeground1Hover: brand[130],
  colorCompoundBrandStroke: brand[120],
  colorCompoundBrandStrokeHover: brand[130],
};

/** The Fluent theme of each colour scheme. Column colours are extra tokens. */
export const themes: Readonly<Record<Scheme, Theme>> = {
  light: withPigments(createLightTheme(brand), light),
  dark: withPigments(darkTheme, dark),
  contrast: withPigments(createLightTheme(brand), contrast),
};

/** Returns the CSS variables `--mark` and `--tint` for the column at a step, from 1. The palette repeats. */
export function columnColours(step: number): Readonly<Record<'--mark' | '--tint', string>> {
  const place = ((step - 1) % light.length) + 1;
  return { '--mark': `var(--column${place}Mark)`, '--tint': `var(--column${place}Tint)` };
}
