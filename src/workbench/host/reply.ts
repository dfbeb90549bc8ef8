import type { Answer } from './api/answer.ts';

/** The answer to a page's request, with its delay in milliseconds. Null when the page never gets an answer. */
export type Reply = { readonly answer: Answer; readonly after: number } | null;
