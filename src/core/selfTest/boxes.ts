/** The names of the boxes on the test slides. */
export const TEST_BOXES = {
  text: 'test:text',
  softBreak: 'test:softBreak',
  autofit: 'test:autofit',
  caret: 'test:caret',
  table: 'test:table',
  date: 'test:date',
} as const;

export type TestBox = (typeof TEST_BOXES)[keyof typeof TEST_BOXES];

/** The start of the name of every box on a test slide. */
export const TEST_PREFIX = 'test:';

/** The letter size on the first test slide, in points. */
export const TEST_SIZE = 20;

/** The place of the box `text` in the file, in points. */
export const TEST_PLACE = { left: 48, top: 110, width: 400, height: 120 } as const;

/** The first paragraph of the box `text`: a bold word, followed by an ordinary word. */
export const TEST_WORDS = { bold: 'Vet', plain: ' gewoon', second: 'Tweede' } as const;
