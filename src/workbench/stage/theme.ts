import {
  createDarkTheme,
  createLightTheme,
  type BrandVariants,
  type Theme,
} from '@fluentui/react-components';

/** The system font. Without the fonts of Windows and Apple, Carlito is used, which comes with the page. */
const fontFamilyBase = "'Segoe UI', -apple-system, BlinkMacSystemFont, 'Carlito', sans-serif";

/**
 * Returns the themes of the page around the slide, in the colours of the add-in. The slide itself always looks as on
 * the projector.
 */
export function themesIn(brand: BrandVariants): { readonly light: Theme; readonly dark: Theme } {
  return {
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
}

/** Colours of marks on the slide, which is light in both themes. */
export const slideMarks = { hover: '#7A7A7A', focus: '#0B6B4F', prompt: '#BDBDBD' };
