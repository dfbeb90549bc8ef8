import {
  createDarkTheme,
  createLightTheme,
  type BrandVariants,
  type Theme,
} from '@fluentui/react-components';

/** The system's own letters; Carlito, which comes with the page, where Windows' and Apple's are not there. */
const fontFamilyBase = "'Segoe UI', -apple-system, BlinkMacSystemFont, 'Carlito', sans-serif";

/** How the page around the slide looks, in the colours of the add-in. The slide is always as it will be on the projector. */
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

/** Marks on the slide, which is light in both schemes. */
export const slideMarks = { hover: '#7A7A7A', focus: '#0B6B4F', prompt: '#BDBDBD' };
