import { Pending, type Json } from './apiClass.ts';
import { ApiError } from './apiError.ts';

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

/** Whether the answer has results that are still being made. */
export function isPending({ Results: results }: Answer): boolean {
  return results.some(one => one?.Value instanceof Pending);
}

/**
 * Resolves with the answer when all its results are made. A result that cannot be made ends the batch with
 * `GeneralException`, as an action that fails does.
 */
export async function settleAnswer(answer: Answer): Promise<Answer> {
  const settled: Answer = { ...answer, Results: [] };
  for (const [index, result] of answer.Results.entries()) {
    try {
      const value = result?.Value;
      settled.Results.push(
        result && value instanceof Pending ? { ...result, Value: await value.value } : result,
      );
    } catch (error) {
      const detail = error instanceof Error ? error.message : String(error);
      return refuse(settled, new ApiError('GeneralException', detail), index);
    }
  }
  return settled;
}
