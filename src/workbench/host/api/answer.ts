import type { Json } from './apiClass.ts';
import type { ApiError } from './apiError.ts';

/** What a batch gives back, in the library's wire form. */
export interface Answer {
  /** Null is no result that PowerPoint gives; a fault does, and the library fails on it. */
  readonly Results: ({ readonly ActionId: number; readonly Value: Json } | null)[];
  readonly TraceIds: number[];
  Error?: { Code: string; Message: string; ActionIndex: number; Location: string };
}

/** An answer without results, as far as the batch has not come yet. */
export function emptyAnswer(): Answer {
  return { Results: [], TraceIds: [] };
}

/** Makes the answer that of a batch that was refused at its action `index`. */
export function refuse(answer: Answer, { code, message, location }: ApiError, index = 0): Answer {
  answer.Error = { Code: code, Message: message, ActionIndex: index, Location: location };
  return answer;
}
