import { toBase64 } from '../../../opc/base64.ts';
import { applyLayout } from '../../../pptx/applyLayout.ts';
import { slideCustomXml } from '../../../pptx/customXml.ts';
import { exportSlides } from '../../../pptx/exportSlides.ts';
import type { Layout, Master } from '../../../pptx/presentation.ts';
import { apiClass, type ApiObject } from './apiClass.ts';
import { ApiError } from './apiError.ts';
import { customXmlPartCollection } from './customXmlPart.ts';
import { slideLinks } from './hyperlink.ts';
import { slideImage } from './images.ts';
import { shapeCollection } from './shapeCollection.ts';
import { slideBackground } from './slideBackground.ts';
import { slideLayout } from './slideLayout.ts';
import { slideMaster } from './slideMaster.ts';
import { tagCollection } from './tagCollection.ts';
import type { SlideTarget } from './targets.ts';
import { themeColorScheme } from './themeColorScheme.ts';

export const slide: (target: SlideTarget) => ApiObject = apiClass<SlideTarget>('Slide', {
  key: target => target.slide.id,
  get: {
    Id: target => target.slide.id,
    Index: ({ deck, slide: one }) => deck.presentation.slides().findIndex(other => other.part === one.part),
  },
  objects: {
    CustomXmlParts: ({ deck, slide: one }) =>
      customXmlPartCollection({ deck, owner: slideCustomXml(deck.package, one.part) }),
    Hyperlinks: target =>
      slideLinks({ deck: target.deck, part: target.slide.part, parent: { slide: slide(target) } }),
    Background: ({ deck, slide: one }) => slideBackground({ deck, part: one.part }),
    Layout: target => slideLayout({ deck: target.deck, layout: layoutOf(target).layout }),
    SlideMaster: target => slideMaster({ deck: target.deck, master: layoutOf(target).master }),
    Shapes: target =>
      shapeCollection({ deck: target.deck, part: target.slide.part, parent: { slide: slide(target) } }),
    Tags: target => tagCollection(target.slide.tags),
    ThemeColorScheme: ({ deck, slide: one }) => themeColorScheme({ deck, part: one.part }),
  },
  methods: {
    ExportAsBase64: ({ deck, slide: one }) => toBase64(exportSlides(deck.presentation, [one])),
    GetImageAsBase64: (target, args) => slideImage(target, args.options(0)),
    SetSelectedShapes: ({ deck, slide: one }, args) => {
      const ids = args.strings(0);
      const known = new Set(one.shapes().map(shape => shape.id));
      if (ids.some(id => !known.has(id))) throw new ApiError('InvalidArgument');
      deck.selection.selectShapes(
        one.id,
        ids.map(shape => ({ slide: one.id, shape })),
      );
      return null;
    },
  },
  commands: {
    ApplyLayout: ({ deck, slide: one }, args) => {
      const { layout } = args.target(0, slideLayout);
      const known = deck.presentation
        .masters()
        .some(master => master.layouts.some(({ part }) => part === layout.part));
      if (!known) throw new ApiError('InvalidArgument');
      applyLayout(deck.package, one, layout.part);
      return null;
    },
    Delete: ({ deck, slide: one }) => {
      // Deleting a slide again does nothing.
      if (deck.presentation.slides().some(other => other.part === one.part))
        deck.presentation.deleteSlide(one);
      return null;
    },
    MoveTo: ({ deck, slide: one }, args) => {
      const to = args.count(0);
      if (to >= deck.presentation.slides().length) throw new ApiError('InvalidArgument');
      deck.presentation.moveSlide(one, to);
      return null;
    },
  },
});

function layoutOf({ deck, slide: one }: SlideTarget): { layout: Layout; master: Master } {
  for (const master of deck.presentation.masters()) {
    const layout = master.layouts.find(candidate => candidate.part === one.layout);
    if (layout) return { layout, master };
  }
  throw new ApiError('GeneralException', `layout of ${one.id}`);
}
