import { count } from './parameter.ts';
import { fault } from './fault.ts';

/**
 * After each request, `events` DocumentSelectionChanged events are raised although the selection is the same (web,
 * office-js #6740, #477).
 */
export const eventStorm = fault({ events: count(1) }, ({ events }, { program, strike }) => ({
  around(_request, proceed) {
    const reply = proceed();
    for (let told = 0; told < events; told++) program.selectionChanged();
    if (events > 0) strike();
    return reply;
  },
}));
