/** A node of React's tree, with only the fields that show what was rendered. */
interface Fiber {
  readonly tag: number;
  readonly flags: number;
  readonly type: unknown;
  readonly child: Fiber | null;
  readonly sibling: Fiber | null;
  readonly alternate: Fiber | null;
}

/** Tags of fibers that are components: function, class, forwardRef, memo. */
const COMPONENTS = [0, 1, 11, 14, 15];
const PERFORMED_WORK = 1;

let rendered: string[] = [];

function nameOf(type: unknown): string {
  const { displayName, name, render, type: inner } = type as Record<string, unknown>;
  if (typeof displayName === 'string') return displayName;
  return typeof name === 'string' && name !== '' ? name : nameOf(render ?? inner ?? { name: 'anonymous' });
}

function collect(next: Fiber, previous: Fiber | null): void {
  if (COMPONENTS.includes(next.tag) && (!previous || (next.flags & PERFORMED_WORK) !== 0))
    rendered.push(nameOf(next.type));
  if (previous?.child === next.child) return;
  for (let child = next.child; child; child = child.sibling) collect(child, child.alternate);
}

// React DOM looks for the hook of its developer tools when it is loaded: import this file before the pane.
Object.assign(globalThis, {
  __REACT_DEVTOOLS_GLOBAL_HOOK__: {
    isDisabled: false,
    supportsFiber: true,
    inject: () => 1,
    checkDCE: () => undefined,
    onCommitFiberUnmount: () => undefined,
    onCommitFiberRoot: (_: number, { current }: { readonly current: Fiber }) =>
      collect(current, current.alternate),
  },
});

/** Returns the names of the components that React renders during the task, in order, including repeats. */
export async function rendersDuring(task: () => Promise<void> | void): Promise<readonly string[]> {
  rendered = [];
  await task();
  return rendered;
}
