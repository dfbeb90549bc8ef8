import { fault } from './fault.ts';

/**
 * A batch that changes the deck succeeds, including its own reads. Afterwards its changes are reverted, as when a
 * server rejects changes that the client already shows. Nobody measured how often this happens. Ctrl+Z undoes the
 * reverting.
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
