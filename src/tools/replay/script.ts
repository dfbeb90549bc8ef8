import { isRecord } from '../../core/card/data.ts';
import type { Language } from '../../core/card/language.ts';
import type { ResizedContent } from '../../workbench/host/editing.ts';
import type { FaultName } from '../../workbench/host/faults/catalogue.ts';
import type { SlideDeed } from '../../workbench/host/faults/deed.ts';
import type { ExportFormat } from '../../pane/finish/exportCard.ts';
import { isFault, type FaultSetting } from '../../workbench/host/faults/switchboard.ts';
import { profiles, type ProfileName } from '../../workbench/host/profiles.ts';

/** The position of an entry. `entry` counts from 0 in the column as shown in the pane. */
export interface Place {
  readonly column: string;
  readonly entry: number;
}

/** A step of a replayed workshop. See src/tools/README.md for the format. */
export type Step =
  | { readonly do: 'insert'; readonly goal?: string; readonly style?: 'starter' | 'presentation' }
  | { readonly do: 'insertRules' | 'continue' | 'fitToSlide' }
  | { readonly do: 'definitive'; readonly full?: boolean }
  | { readonly do: 'columnSlide'; readonly on: boolean; readonly column?: string }
  | { readonly do: 'adopt'; readonly slide: number }
  | { readonly do: 'combine'; readonly files: readonly string[] }
  | { readonly do: 'export'; readonly format: ExportFormat; readonly out: string }
  | { readonly do: 'open'; readonly slide: number }
  | { readonly do: 'select'; readonly slide: number; readonly column?: string }
  | { readonly do: 'add'; readonly column: string; readonly text: string }
  | ({ readonly do: 'edit'; readonly text: string } & Place)
  | ({ readonly do: 'remove' } & Place)
  | { readonly do: 'move'; readonly from: Place; readonly to: Place }
  | { readonly do: 'undo' | 'redo' | 'putBack' | 'forgetLost' | 'rebuild' | 'takeLeftover' }
  | { readonly do: 'beat' | 'reload' | 'quit' | 'close' | 'finish' | 'hostUndo' | 'hostRedo' }
  | { readonly do: 'pane'; readonly pane: PaneNumber; readonly machine?: PaneNumber }
  | { readonly do: 'rename'; readonly text: string; readonly column?: string }
  | ({ readonly do: 'retry' | 'discard' } & Place)
  | { readonly do: SlideDeed; readonly slide: number; readonly at?: number }
  | {
      readonly do: 'resize';
      /** The size of the slides, in points. */
      readonly width: number;
      readonly height: number;
      /** How the shapes adapt to the new size; `fit` by default. */
      readonly content?: ResizedContent;
    }
  | { readonly do: 'type'; readonly column: string; readonly text: string }
  | { readonly do: 'deleteBox'; readonly column: string }
  | ({ readonly do: 'format'; readonly bold: boolean } & Place)
  | {
      readonly do: 'together';
      /** Any steps except another `together`. */
      readonly steps: readonly SingleStep[];
      /** How many `moment`s pass between the starts of two steps; none by default. */
      readonly apart?: number;
    }
  | ({ readonly do: 'fault'; readonly name: FaultName } & FaultSetting<FaultName>)
  | ({ readonly do: 'fault'; readonly name: typeof PANE_RELOAD } & PaneReload);

/** Two panes with the same deck open, on two machines or on one. */
export type PaneNumber = 0 | 1;

export type SingleStep = Exclude<Step, { readonly do: 'together' }>;

/** A fault that is not a fault of the host: the pane's page closes in the middle of its work. */
export const PANE_RELOAD = 'paneReload';

/** The pane restarts during its next change of the deck. The change is carried out unless `applied` is false. */
export interface PaneReload {
  readonly on: boolean;
  readonly applied?: boolean;
  /** Whether the window closes too, as with `quit`. */
  readonly quits?: boolean;
}

export interface Script {
  readonly profile: ProfileName;
  readonly language: Language;
  readonly steps: readonly unknown[];
}

/** A script that cannot be played at all. The message is one sentence for the user of the terminal. */
export class ScriptError extends Error {}

/** Parses the JSON of a script. Each step is checked later, when it is played. Throws ScriptError. */
export function parseScript(json: string): Script {
  let data: unknown;
  try {
    data = JSON.parse(json.replace(/^\uFEFF/u, ''));
  } catch (error) {
    throw new ScriptError(`The script is not JSON: ${(error as Error).message}`, { cause: error });
  }
  if (!isRecord(data) || !Array.isArray(data.steps))
    throw new ScriptError('The script has no list of steps.');
  const { profile = 'windows', language = 'nl' } = data;
  if (!isProfile(profile))
    throw new ScriptError(
      `The script asks for the profile ${JSON.stringify(profile)}; there are ${Object.keys(profiles).join(', ')}.`,
    );
  if (language !== 'nl' && language !== 'en')
    throw new ScriptError('The language of the script must be "nl" or "en".');
  return { profile, language, steps: data.steps as unknown[] };
}

/** Returns the step, or null for data that is not a step of this format. */
export function parseStep(data: unknown): Step | null {
  if (!isRecord(data)) return null;
  const text = (key: string): boolean => typeof data[key] === 'string';
  const flag = (key: string): boolean => typeof data[key] === 'boolean';
  const count = (key: string): boolean => Number.isInteger(data[key]) && (data[key] as number) >= 0;
  const valid: Readonly<Record<Step['do'], () => boolean>> = {
    insert: () =>
      (data.goal === undefined || text('goal')) &&
      (data.style === undefined || data.style === 'starter' || data.style === 'presentation'),
    insertRules: () => true,
    continue: () => true,
    definitive: () => data.full === undefined || flag('full'),
    fitToSlide: () => true,
    columnSlide: () => flag('on') && (data.column === undefined || text('column')),
    resize: () =>
      isLength(data.width) &&
      isLength(data.height) &&
      (data.content === undefined || ['fit', 'fill', 'none'].includes(data.content as string)),
    adopt: () => count('slide'),
    combine: () => Array.isArray(data.files) && data.files.every(one => typeof one === 'string'),
    export: () => isFormat(data.format) && text('out'),
    open: () => count('slide'),
    select: () => count('slide') && (data.column === undefined || text('column')),
    add: () => text('column') && text('text'),
    edit: () => isPlace(data) && text('text'),
    remove: () => isPlace(data),
    move: () => isPlace(data.from) && isPlace(data.to),
    undo: () => true,
    redo: () => true,
    putBack: () => true,
    forgetLost: () => true,
    rebuild: () => true,
    takeLeftover: () => true,
    moveSlide: () => count('slide') && (data.at === undefined || count('at')),
    duplicateSlide: () => count('slide'),
    deleteSlide: () => count('slide'),
    retry: () => isPlace(data),
    discard: () => isPlace(data),
    beat: () => true,
    reload: () => true,
    quit: () => true,
    close: () => true,
    finish: () => true,
    pane: () => isPane(data.pane) && (data.machine === undefined || isPane(data.machine)),
    rename: () => text('text') && (data.column === undefined || text('column')),
    type: () => text('column') && text('text'),
    deleteBox: () => text('column'),
    format: () => isPlace(data) && flag('bold'),
    hostUndo: () => true,
    hostRedo: () => true,
    together: () =>
      Array.isArray(data.steps) &&
      data.steps.every(one => isSingle(parseStep(one))) &&
      (data.apart === undefined || count('apart')),
    fault: () =>
      data.name === PANE_RELOAD
        ? flag('on') && ['applied', 'quits'].every(key => data[key] === undefined || flag(key))
        : text('name') && isFault(data.name as string, faultSetting(data)),
  };
  const name = data.do;
  return typeof name === 'string' && Object.hasOwn(valid, name) && valid[name as Step['do']]()
    ? (data as Step)
    : null;
}

/** Whether this is a valid length of a slide, in points. PowerPoint accepts 1 to 56 inches. */
function isLength(data: unknown): boolean {
  return typeof data === 'number' && data >= 72 && data <= 4032;
}

function isPane(number: unknown): boolean {
  return number === 0 || number === 1;
}

function isSingle(step: Step | null): step is SingleStep {
  return step !== null && step.do !== 'together';
}

/** Returns the setting of a fault: the fields of a step besides `do` and `name`. Check the result with `isFault`. */
export function faultSetting(step: Readonly<Record<string, unknown>>): FaultSetting<FaultName> {
  const own = Object.entries(step).filter(([key]) => key !== 'do' && key !== 'name');
  return Object.fromEntries(own) as FaultSetting<FaultName>;
}

function isFormat(format: unknown): format is ExportFormat {
  return format === 'docx' || format === 'md' || format === 'csv';
}

function isProfile(name: unknown): name is ProfileName {
  return typeof name === 'string' && Object.hasOwn(profiles, name);
}

function isPlace(data: unknown): boolean {
  return (
    isRecord(data) &&
    typeof data.column === 'string' &&
    Number.isInteger(data.entry) &&
    Number(data.entry) >= 0
  );
}
