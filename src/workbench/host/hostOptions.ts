import type { Clock } from './clock.ts';
import type { FaultName } from './faults/catalogue.ts';
import type { FaultSetting } from './faults/switchboard.ts';
import type { RenderSlide } from './openDeck.ts';
import type { Contested, ProfileName } from './profiles.ts';

export interface HostOptions {
  /** The PowerPoint to simulate. Default: `windows`. */
  readonly profile?: ProfileName;
  /** Language of the user interface, such as `nl-NL` (the default) or `en-GB`. */
  readonly language?: string;
  /** `real` delays answers as the profile specifies. `none` (the default) answers in the next task. */
  readonly latency?: 'none' | 'real';
  /** Other answers to questions on which the recordings disagree. The default is the answer of the profile. */
  readonly contested?: Partial<Contested>;
  readonly clock?: Clock;
  /** Returns random numbers from 0 up to 1, for the choices of faults. Default: a fixed sequence. */
  readonly chance?: () => number;
  /**
   * Draws the pictures of slides and shapes that add-ins request. Without it, as on Node, `getImageAsBase64` fails with
   * `GeneralException`, as a PowerPoint that cannot draw answers. A made-up picture would hide that nobody drew it.
   */
  readonly renderSlide?: RenderSlide;
  /** The faults that are on from the start. `EmbeddedHost.fault` switches them later. */
  readonly faults?: { readonly [N in FaultName]?: FaultSetting<N> };
}
