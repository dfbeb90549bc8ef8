import './stage/handle.ts';

// Runs in the task pane's frame before Office.js. Office.js looks for its host in this window.
const detach = window.parent.workbench?.connect(window);
if (detach) window.addEventListener('pagehide', detach);
