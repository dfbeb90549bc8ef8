import { fromBase64 } from '../../opc/base64.ts';
import { failure, type CommonAnswer } from './commonAnswer.ts';
import type { OpenDeck } from './openDeck.ts';
import { readSelection, writeSelection } from './selectedData.ts';

/** Method numbers of the Common API in the wire protocol of Office.js (`OSF.DDA.MethodDispId`). */
const call = {
  getSelectedData: 64,
  setSelectedData: 65,
  getFile: 77,
  getSlice: 80,
  closeFile: 81,
  goTo: 82,
  activeView: 83,
  fileProperties: 86,
  createDocument: 105,
} as const;

/** The longest base64 text of `createPresentation`, in characters. */
const LONGEST = 71_680_000;

const COMPRESSED = 5;
const SLIDE = 2;
const INDEX = 3;
/** View numbers in the wire protocol of Office.js. */
export const views = { read: 0, edit: 1 } as const;

export type View = keyof typeof views;

/** The parts of the host program that the Common API uses. */
export interface CommonProgram {
  readonly deck: () => OpenDeck;
  /** Separator of paragraphs in texts that a client reads. */
  readonly paragraphMark: string;
  /** Runs a change by the add-in, which undo can revert. */
  readonly change: <R>(work: () => R) => R;
  /** Creates a presentation from a file, or an empty one. Returns false when the file cannot be opened. */
  readonly create: (file: Uint8Array | null) => boolean;
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
      const copy = program.deck().copies.make();
      return copy ? [0, [copy.handle, copy.size]] : [failure.tooManyFiles];
    }
    case call.getSlice: {
      const slice = program.deck().copies.slice(Number(args[0]), Number(args[1]), Number(args[2]));
      return slice ? [0, [Array.from(slice), slice.length]] : [failure.invalidParameter];
    }
    case call.closeFile:
      return program.deck().copies.close(Number(args[0])) ? [0] : [failure.invalidParameter];
    case call.goTo:
      return goTo(args, program) ? [0] : [failure.noSuchSlide];
    case call.activeView:
      return [0, views[program.view()]];
    case call.getSelectedData:
      return readSelection(program.deck(), args[0], program.paragraphMark);
    case call.setSelectedData:
      return program.change(() => writeSelection(program.deck(), args));
    case call.fileProperties:
      // The address of the file. It has none before it is saved, and the host does not know where it is saved.
      return [0, ['']];
    case call.createDocument:
      return createDocument(args[0], program);
    default:
      return [failure.notSupported];
  }
}

function createDocument(base64: unknown, program: CommonProgram): CommonAnswer {
  if (base64 === '') return program.create(null) ? [0] : [failure.invalidData];
  if (typeof base64 !== 'string') return [failure.invalidData];
  if (base64.length > LONGEST) return [failure.tooMuchData];
  const bytes = fromBase64(base64);
  return bytes && program.create(bytes) ? [0] : [failure.invalidData];
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
