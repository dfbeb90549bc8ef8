/** Whether to include the long runs. `npm run nightly` sets WHOLE=1. */
export const isWhole = process.env.WHOLE === '1';
