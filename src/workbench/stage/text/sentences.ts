import type { PackageErrorCode } from '../../../opc/packageError.ts';
import type { FaultName } from '../../host/faults/catalogue.ts';
import type { ProfileName } from '../../host/profiles.ts';

/** All sentences of the workbench. Each language has one value of this type. */
export interface Sentences {
  readonly toolbar: string;
  readonly create: string;
  readonly open: string;
  readonly download: string;
  readonly undo: string;
  readonly redo: string;
  readonly addSlide: string;
  readonly deleteSlide: string;
  readonly settings: string;
  readonly officeLanguage: string;
  readonly languages: { readonly nl: string; readonly en: string };
  readonly profile: string;
  readonly profiles: Readonly<Record<ProfileName, string>>;
  readonly faults: string;
  readonly fault: Readonly<Record<FaultName, string>>;
  readonly paneWidth: string;
  readonly pixels: (width: number) => string;
  readonly reloadPane: string;
  readonly slides: string;
  readonly slide: (number: number, title: string | null) => string;
  readonly canvas: (number: number, count: number) => string;
  readonly textBox: string;
  readonly partial: string;
  readonly noSlides: string;
  readonly dropHere: string;
  readonly newDeckName: string;
  readonly startName: string;
  readonly startSubtitle: string;
  readonly replaced: (name: string) => string;
  readonly bringBack: string;
  readonly dismiss: string;
  /** Shown when the open presentation breaks the page. */
  readonly stumbled: (name: string) => string;
  readonly goBack: (name: string) => string;
  readonly trouble: Readonly<Record<PackageErrorCode | 'unreadable', (name: string) => string>>;
}
