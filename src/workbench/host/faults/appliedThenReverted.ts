import { fault } from './fault.ts';

/**
 * A batch that changes the deck is done and answered as done, its own reads included; then the deck is again
 * what it was, as when a server rejects a change that the client showed already. Nobody measured how often.
 * Ctrl+Z takes the reverting back.
 */
export const appliedThenReverted = fault({}, (_none, { program, strike }) => ({
  around(_request, proceed) {
    const { package: parts } = program.deck;
    const { changes } = parts;
    const before = parts.snapshot();
    const reply = proceed();
    if (parts.changes === changes) return reply;
    strike();
    program.asPerson(() => parts.restore(before));
    return reply;
  },
}));
