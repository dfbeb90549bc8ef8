import { fault } from './fault.ts';
import { share } from './parameter.ts';

/** Between two requests a person presses Ctrl+Z, `often` out of 1 times. On desktop that takes back all writes of the add-in at once (office-js #5249). */
export const hostUndo = fault({ often: share(1) }, ({ often }, { program, chance, strike }) => ({
  around(_request, proceed) {
    if (chance() < often && program.undo()) strike();
    return proceed();
  },
}));
