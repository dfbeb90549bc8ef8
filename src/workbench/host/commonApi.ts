import type { FileCopies } from './fileCopies.ts';

/** Method numbers of the Common API in the wire protocol of Office.js (`OSF.DDA.MethodDispId`). */
const call = {
  loadSettings: 75,
  saveSettings: 76,
  getFile: 77,
  getSlice: 80,
  closeFile: 81,
  goTo: 82,
  activeView: 83,
} as const;

/** Error codes of the Common API. Add-ins read them from `asyncResult.error.code`. */
export const failure = {
  unsupportedFileType: 1009,
  notSupported: 5000,
  invalidHandle: 5010,
  noSuchSlide: 7002,
  tooManyFiles: 11000,
} as const;

const COMPRESSED = 5;
const SLIDE = 2;
const INDEX = 3;
/** View numbers in the wire protocol of Office.js. */
export const views = { read: 0, edit: 1 } as const;

export type View = keyof typeof views;

/** The answer to a call: an error code, or status 0 with the value. */
export type CommonAnswer = readonly [status: number, value?: unknown];

/** The parts of the host program that the Common API uses. */
export interface CommonProgram {
  readonly copies: () => FileCopies;
  readonly view: () => View;
  /** Selects a slide. Returns false when the slide does not exist. */
  readonly goTo: (where: SlidePlace) => boolean;
}

/** A slide by id, by position from 1, or by keyword. `next` and `previous` are relative to the selected slide. */
export type SlidePlace =
  { readonly id: string } | { readonly place: number | 'first' | 'last' | 'next' | 'previous' };

/** Answers one call. A call that this host does not implement gets the error `notSupported`. */
export function answerCommon(id: number, args: readonly unknown[], program: CommonProgram): CommonAnswer {
  switch (id) {
    case call.getFile: {
      if (args[0] !== COMPRESSED) return [failure.unsupportedFileType];
      const copy = program.copies().make();
      return copy ? [0, [copy.handle, copy.size]] : [failure.tooManyFiles];
    }
    case call.getSlice: {
      const slice = program.copies().slice(Number(args[0]), Number(args[1]), Number(args[2]));
      return slice ? [0, [Array.from(slice), slice.length]] : [failure.invalidHandle];
    }
    case call.closeFile:
      return program.copies().close(Number(args[0])) ? [0] : [failure.invalidHandle];
    case call.goTo:
      return goTo(args, program) ? [0] : [failure.noSuchSlide];
    case call.activeView:
      return [0, views[program.view()]];
    default:
      return [failure.notSupported];
  }
}

function goTo(args: readonly unknown[], program: CommonProgram): boolean {
  const [target, kind] = args;
  if (kind === SLIDE) return program.goTo({ id: String(target) });
  if (kind !== INDEX) return false;
  if (target === 'first' || target === 'last' || target === 'next' || target === 'previous') {
    return program.goTo({ place: target });
  }
  return typeof target === 'number' && program.goTo({ place: target });
}
