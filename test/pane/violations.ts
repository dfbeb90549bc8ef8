import axe from 'axe-core';

/** Returns the findings of axe in the page, as readable lines. Contrast and sizes need a real browser. */
export async function violations(): Promise<readonly string[]> {
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
  const off = { enabled: false };
  const { violations: found } = await axe.run(
    { include: document, exclude: [['[data-tabster-dummy]']] },
    // Menus are outside the landmarks; the title belongs to the page around the pane.
    { runOnly: tags, rules: { region: off, 'color-contrast': off, 'document-title': off } },
  );
  return found.flatMap(({ id, nodes }) => nodes.map(node => `${id}: ${node.html}`));
}
