import type { Answer } from './api/answer.ts';

/** What a page gets on a request, and after how many milliseconds; null when it never hears of it again. */
export type Reply = { readonly answer: Answer; readonly after: number } | null;
