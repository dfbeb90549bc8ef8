import type { Locator, Page } from 'playwright-core';

/** The maximum number of stops that a person passes with Tab, or with arrow keys in one group, before giving up. */
const MOST_STOPS = 120;
const MOST_ARROWS = 12;
/** Roles of controls that form a group with one tab stop. */
const ONE_STOP = /^(tab|menuitem|menuitemradio|radio|option)$/u;

/** Operates the controls of the pane as one person does, and counts the interactions. */
export interface Hands {
  /** Presses a control by a click or by Enter. */
  press(control: Locator): Promise<void>;
  /** Moves to a field. */
  enter(field: Locator): Promise<void>;
  /** The number of controls that were pressed or entered so far. */
  readonly count: number;
}

/** Returns hands with a mouse. */
export function withMouse(): Hands {
  let count = 0;
  const press = async (control: Locator): Promise<void> => {
    count++;
    await control.click();
  };
  return {
    press,
    enter: press,
    get count() {
      return count;
    },
  };
}

/**
 * Returns hands with a keyboard only. The focus moves between controls by Tab and the arrow keys. Throws when a control
 * is out of reach.
 */
export function withKeyboard(page: Page): Hands {
  let count = 0;
  const hasFocus = (control: Locator): Promise<boolean> =>
    control.evaluate(element => element === element.ownerDocument.activeElement);
  const reach = async (control: Locator): Promise<void> => {
    await control.waitFor();
    const role = (await control.getAttribute('role')) ?? '';
    for (let stop = 0; stop < MOST_STOPS; stop++) {
      if (await hasFocus(control)) return;
      if (ONE_STOP.test(role) && (await isBeside(control))) {
        for (let arrow = 0; arrow < MOST_ARROWS && !(await hasFocus(control)); arrow++)
          await page.keyboard.press(role.startsWith('menu') ? 'ArrowDown' : 'ArrowRight');
        if (await hasFocus(control)) return;
      }
      await page.keyboard.press('Tab');
    }
    throw new Error(`The keyboard does not reach ${String(control)}`);
  };
  return {
    async press(control) {
      count++;
      await reach(control);
      const role = await control.getAttribute('role');
      await page.keyboard.press(role === 'checkbox' || role === 'switch' ? 'Space' : 'Enter');
    },
    async enter(field) {
      count++;
      await reach(field);
    },
    get count() {
      return count;
    },
  };
}

/** Whether the focus is on a control of the same group. */
function isBeside(control: Locator): Promise<boolean> {
  return control.evaluate(element => {
    const group = element.closest('[role=tablist],[role=menu],[role=radiogroup],[role=listbox]');
    return group?.contains(element.ownerDocument.activeElement) ?? false;
  });
}
