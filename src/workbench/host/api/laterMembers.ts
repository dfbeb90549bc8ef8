import type { RequirementSets } from './requirementSets.ts';

/** An API member that the Office.js on npm lacks. That version ends at PowerPointApi 1.4. */
export interface LaterMember {
  /** The PowerPointApi version that introduced the member. */
  readonly since: `1.${number}`;
  /** Class and name, such as `Shape.group`. */
  readonly member: `${string}.${string}`;
  /**
   * Class of the returned object, followed by `[]` for a collection. Scoped collections have the class of the ordinary
   * collection here. A method without `gives` returns a value or nothing.
   */
  readonly gives?: string;
  /** Set for a property, with its access. Absent for a method. */
  readonly property?: 'readonly' | 'writable';
  /** Set for a method that returns a value. */
  readonly asks?: true;
}

/** Classes that the Office.js on npm lacks. `of` is the item class of a collection. */
export const laterClasses: readonly { readonly name: string; readonly of?: string }[] = [
  { name: 'PageSetup' },
  { name: 'PlaceholderFormat' },
  { name: 'ShapeGroup' },
  { name: 'Table' },
  { name: 'TableCell' },
  { name: 'TableColumn' },
  { name: 'TableColumnCollection', of: 'TableColumn' },
  { name: 'TableRow' },
  { name: 'TableRowCollection', of: 'TableRow' },
];

export const laterMembers: readonly LaterMember[] = [
  { since: '1.5', member: 'Presentation.id', property: 'readonly' },
  { since: '1.5', member: 'Presentation.getSelectedShapes', gives: 'ShapeCollection[]' },
  { since: '1.5', member: 'Presentation.getSelectedSlides', gives: 'SlideCollection[]' },
  { since: '1.5', member: 'Presentation.getSelectedTextRange', gives: 'TextRange' },
  { since: '1.5', member: 'Presentation.getSelectedTextRangeOrNullObject', gives: 'TextRange' },
  { since: '1.5', member: 'Presentation.setSelectedSlides' },
  { since: '1.5', member: 'Slide.setSelectedShapes' },
  { since: '1.5', member: 'Shape.getParentSlide', gives: 'Slide' },
  { since: '1.5', member: 'Shape.getParentSlideOrNullObject', gives: 'Slide' },
  { since: '1.5', member: 'Shape.getParentSlideLayout', gives: 'SlideLayout' },
  { since: '1.5', member: 'Shape.getParentSlideLayoutOrNullObject', gives: 'SlideLayout' },
  { since: '1.5', member: 'Shape.getParentSlideMaster', gives: 'SlideMaster' },
  { since: '1.5', member: 'Shape.getParentSlideMasterOrNullObject', gives: 'SlideMaster' },
  { since: '1.5', member: 'TextFrame.getParentShape', gives: 'Shape' },
  { since: '1.5', member: 'TextRange.getParentTextFrame', gives: 'TextFrame' },
  { since: '1.5', member: 'TextRange.setSelected' },
  { since: '1.5', member: 'TextRange.length', property: 'writable' },
  { since: '1.5', member: 'TextRange.start', property: 'writable' },
  { since: '1.8', member: 'PlaceholderFormat.containedType', property: 'readonly' },
  { since: '1.8', member: 'PlaceholderFormat.type', property: 'readonly' },
  { since: '1.8', member: 'Shape.getTable', gives: 'Table' },
  { since: '1.8', member: 'Shape.group', gives: 'ShapeGroup', property: 'readonly' },
  { since: '1.8', member: 'Shape.level', property: 'readonly' },
  { since: '1.8', member: 'Shape.parentGroup', gives: 'Shape', property: 'readonly' },
  { since: '1.8', member: 'Shape.placeholderFormat', gives: 'PlaceholderFormat', property: 'readonly' },
  { since: '1.8', member: 'Shape.setZOrder' },
  { since: '1.8', member: 'Shape.zOrderPosition', property: 'readonly' },
  { since: '1.8', member: 'ShapeGroup.id', property: 'readonly' },
  { since: '1.8', member: 'ShapeGroup.shape', gives: 'Shape', property: 'readonly' },
  { since: '1.8', member: 'ShapeGroup.shapes', gives: 'ShapeCollection[]', property: 'readonly' },
  { since: '1.8', member: 'Slide.index', property: 'readonly' },
  { since: '1.8', member: 'Slide.moveTo' },
  { since: '1.8', member: 'Table.columnCount', property: 'readonly' },
  { since: '1.8', member: 'Table.getCellOrNullObject', gives: 'TableCell' },
  { since: '1.8', member: 'Table.getShape', gives: 'Shape' },
  { since: '1.8', member: 'Table.rowCount', property: 'readonly' },
  { since: '1.8', member: 'Table.values', property: 'readonly' },
  { since: '1.8', member: 'TableCell.columnCount', property: 'readonly' },
  { since: '1.8', member: 'TableCell.columnIndex', property: 'readonly' },
  { since: '1.8', member: 'TableCell.rowCount', property: 'readonly' },
  { since: '1.8', member: 'TableCell.rowIndex', property: 'readonly' },
  { since: '1.8', member: 'TableCell.text', property: 'writable' },
  { since: '1.9', member: 'Table.columns', gives: 'TableColumnCollection[]', property: 'readonly' },
  { since: '1.9', member: 'Table.rows', gives: 'TableRowCollection[]', property: 'readonly' },
  { since: '1.9', member: 'TableCell.textRuns', property: 'writable' },
  { since: '1.9', member: 'TableColumn.columnIndex', property: 'readonly' },
  { since: '1.9', member: 'TableColumn.width', property: 'readonly' },
  { since: '1.9', member: 'TableColumnCollection.getCount', asks: true },
  { since: '1.9', member: 'TableColumnCollection.getItemAt', gives: 'TableColumn' },
  { since: '1.9', member: 'TableRow.currentHeight', property: 'readonly' },
  { since: '1.9', member: 'TableRow.height', property: 'readonly' },
  { since: '1.9', member: 'TableRow.rowIndex', property: 'readonly' },
  { since: '1.9', member: 'TableRowCollection.getCount', asks: true },
  { since: '1.9', member: 'TableRowCollection.getItemAt', gives: 'TableRow' },
  { since: '1.10', member: 'PageSetup.slideHeight', property: 'readonly' },
  { since: '1.10', member: 'PageSetup.slideWidth', property: 'readonly' },
  { since: '1.10', member: 'Presentation.pageSetup', gives: 'PageSetup', property: 'readonly' },
  { since: '1.10', member: 'Shape.altTextDescription', property: 'writable' },
  { since: '1.10', member: 'Shape.altTextTitle', property: 'writable' },
  { since: '1.10', member: 'Shape.getTextFrameOrNullObject', gives: 'TextFrame' },
  { since: '1.10', member: 'Shape.isDecorative', property: 'writable' },
  { since: '1.10', member: 'Shape.rotation', property: 'writable' },
];

/** Returns a predicate for members, by wire name, that are newer than the claimed requirement sets. */
export function lacking(sets: RequirementSets): (className: string, member: string) => boolean {
  const claimed = minorOf(sets.PowerPointApi ?? '1.1');
  const missing = new Set(
    laterMembers
      .filter(one => minorOf(one.since) > claimed)
      .map(one => {
        const [owner = '', name = ''] = one.member.split('.');
        return `${owner}.${wireName(name)}`;
      }),
  );
  return (className, member) => missing.size > 0 && missing.has(`${className}.${member}`);
}

/** Returns the name of a member in requests (PascalCase). */
export function wireName(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

function minorOf(version: string): number {
  return Number(version.split('.')[1]);
}
