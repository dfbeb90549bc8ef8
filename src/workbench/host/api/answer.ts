import type { Json } from './apiClass.ts';
import type { ApiError } from './apiError.ts';

/** The answer to a batch, in the wire format of Office.js. */
export interface Answer {
  /** PowerPoint never returns null as a result. The fault `foreignError` does, and Office.js fails on it. */
  readonly Results: ({ readonly ActionId: number; readonly Value: Json } | null)[];
  readonly TraceIds: number[];
  Error?: { Code: string; Message: string; ActionIndex: number; Location: string };
}

/** Returns an answer without results. */
export function emptyAnswer(): Answer {
  return { Results: [], TraceIds: [] };
}

/** Marks the answer as failed at the action with this index, and returns the answer. */
export function refuse(answer: Answer, { code, message, location }: ApiError, index = 0): Answer {
  answer.Error = { Code: code, Message: message, ActionIndex: index, Location: location };
  return answer;
}
