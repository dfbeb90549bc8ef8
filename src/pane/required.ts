import { use, type Context } from 'react';

/** Returns the value of a context that the pane always provides. Throws an Error outside the pane. */
export function useRequired<Value>(context: Context<Value | null>): Value {
  const value = use(context);
  if (value === null) throw new Error('This hook must be used inside the pane');
  return value;
}
