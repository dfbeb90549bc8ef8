import { setThemeColor, themeColor, type ThemeSlot } from '../../../pptx/themeColors.ts';
import { apiClass } from './apiClass.ts';
import { ApiError } from './apiError.ts';
import type { Arguments } from './arguments.ts';
import { colorDigits, type PartTarget } from './targets.ts';

/** The slot of the theme for each API theme colour. The API refuses `None` and `Mixed`. */
const slots: Readonly<Record<string, ThemeSlot>> = {
  Accent1: 'accent1',
  Accent2: 'accent2',
  Accent3: 'accent3',
  Accent4: 'accent4',
  Accent5: 'accent5',
  Accent6: 'accent6',
  Dark1: 'dk1',
  Dark2: 'dk2',
  FollowedHyperlink: 'folHlink',
  Hyperlink: 'hlink',
  Light1: 'lt1',
  Light2: 'lt2',
};

/**
 * The API class ThemeColorScheme: the theme colours of a slide, layout or master. The documentation does not say how far
 * a change reaches. On a master it changes the theme; on a slide or layout it changes only that slide or layout.
 */
export const themeColorScheme = apiClass<PartTarget>('ThemeColorScheme', {
  methods: {
    GetThemeColor: ({ deck, part }, args) => {
      const color = themeColor({ package: deck.package, part }, slotOf(args));
      if (color === null) throw new ApiError('GeneralException');
      return color;
    },
  },
  commands: {
    SetThemeColor: ({ deck, part }, args) => {
      setThemeColor({ package: deck.package, part }, slotOf(args), colorDigits(args.raw(1)));
      return null;
    },
  },
});

function slotOf(args: Arguments): ThemeSlot {
  const slot = slots[args.string(0)];
  if (!slot) throw new ApiError('InvalidArgument');
  return slot;
}
