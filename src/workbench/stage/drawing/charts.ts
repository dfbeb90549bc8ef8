import type { SlideRendererOptions } from '@aiden0z/pptx-renderer';

/** The charts of one drawing, while they are alive. */
export type Charts = NonNullable<SlideRendererOptions['chartInstances']>;

/** Sharp on the screens that people have, and when the slide is enlarged. */
const PIXEL_RATIO = 2;

/**
 * Makes pictures of charts. A live chart moves when it appears and is gone when its slide leaves the page, so it
 * could neither be kept nor be exchanged for another drawing without being seen.
 */
export function freezeCharts(charts: Charts): void {
  for (const chart of charts) {
    // Ends the entrance at once.
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
