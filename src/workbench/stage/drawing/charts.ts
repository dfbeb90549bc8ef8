import type { SlideRendererOptions } from '@aiden0z/pptx-renderer';

/** The live charts of one drawing. */
export type Charts = NonNullable<SlideRendererOptions['chartInstances']>;

/**
 * The number of image pixels per screen pixel, which keeps the images sharp on high-density screens and on an enlarged
 * slide.
 */
const PIXEL_RATIO = 2;

/**
 * Replaces live charts by images. A live chart animates when it appears and disappears when its slide leaves the page.
 * A drawing with live charts could therefore not be cached or replaced without visible changes.
 */
export function freezeCharts(charts: Charts): void {
  for (const chart of charts) {
    // Ends the entrance animation immediately.
    chart.setOption({ animation: false });
    const picture = document.createElement('img');
    picture.alt = '';
    picture.style.cssText = 'display:block;width:100%;height:100%';
    picture.src = chart.getDataURL({ pixelRatio: PIXEL_RATIO });
    const place = chart.getDom();
    chart.dispose();
    place.replaceChildren(picture);
  }
  charts.clear();
}
