import {
  createDarkTheme,
  createLightTheme,
  type BrandVariants,
  type Theme,
} from '@fluentui/react-components';

const brand: BrandVariants = {
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

/** The system's own letters; Carlito, which comes with the page, where Windows' and Apple's are not there. */
const fontFamilyBase = "'Segoe UI', -apple-system, BlinkMacSystemFont, 'Carlito', sans-serif";

/** How the page around the slide looks. The slide is always as it will be on the projector. */
export const themes: { readonly light: Theme; readonly dark: Theme } = {
  light: { ...createLightTheme(brand), fontFamilyBase },
  dark: {
    ...createDarkTheme(brand),
    fontFamilyBase,
    colorNeutralBackground4: '#181818',
    colorBrandForeground1: brand[120],
    colorCompoundBrandForeground1: brand[120],
    colorCompoundBrandStroke: brand[120],
    colorBrandStroke1: brand[120],
  },
};

/** Marks on the slide, which is light in both schemes. */
export const slideMarks = { hover: '#7A7A7A', focus: brand[80], prompt: '#BDBDBD' };
