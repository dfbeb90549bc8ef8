import { fault } from './fault.ts';
import { share } from './parameter.ts';

/**
 * With probability `often`, a person presses Ctrl+Z before a request. On desktop, one undo reverts all consecutive
 * writes of the add-in (office-js #5249).
 */
export const hostUndo = fault({ often: share(1) }, ({ often }, { program, chance, strike }) => ({
  around(_request, proceed) {
    if (chance() < often && program.undo()) strike();
    return proceed();
  },
}));
