/** Whether the long runs are wanted too: `npm run nightly` sets WHOLE=1. */
export const isWhole = process.env.WHOLE === '1';
