import type { Package } from './package.ts';
import { child, create, parseXml } from './xml.ts';
import { place } from './textFormat.ts';

/** The id of each built-in table style of PowerPoint, by its name in the API. */
export const tableStyles = {
  NoStyleNoGrid: '{2D5ABB26-0587-4C30-8999-92F81FD0307C}',
  ThemedStyle1Accent1: '{3C2FFA5D-87B4-456A-9821-1D502468CF0F}',
  ThemedStyle1Accent2: '{284E427A-3D55-4303-BF80-6455036E1DE7}',
  ThemedStyle1Accent3: '{69C7853C-536D-4A76-A0AE-DD22124D55A5}',
  ThemedStyle1Accent4: '{775DCB02-9BB8-47FD-8907-85C794F793BA}',
  ThemedStyle1Accent5: '{35758FB7-9AC5-4552-8A53-C91805E547FA}',
  ThemedStyle1Accent6: '{08FB837D-C827-4EFA-A057-4D05807E0F7C}',
  NoStyleTableGrid: '{5940675A-B579-460E-94D1-54222C63F5DA}',
  ThemedStyle2Accent1: '{D113A9D2-9D6B-4929-AA2D-F23B5EE8CBE7}',
  ThemedStyle2Accent2: '{18603FDC-E32A-4AB5-989C-0864C3EAD2B8}',
  ThemedStyle2Accent3: '{306799F8-075E-4A3A-A7F6-7FBC6576F1A4}',
  ThemedStyle2Accent4: '{E269D01E-BC32-4049-B463-5C60D7B0CCD2}',
  ThemedStyle2Accent5: '{327F97BB-C833-4FB7-BDE5-3F7075034690}',
  ThemedStyle2Accent6: '{638B1855-1B75-4FBE-930C-398BA8C253C6}',
  LightStyle1: '{9D7B26C5-4107-4FEC-AEDC-1716B250A1EF}',
  LightStyle1Accent1: '{3B4B98B0-60AC-42C2-AFA5-B58CD77FA1E5}',
  LightStyle1Accent2: '{0E3FDE45-AF77-4B5C-9715-49D594BDF05E}',
  LightStyle1Accent3: '{C083E6E3-FA7D-4D7B-A595-EF9225AFEA82}',
  LightStyle1Accent4: '{D27102A9-8310-4765-A935-A1911B00CA55}',
  LightStyle1Accent5: '{5FD0F851-EC5A-4D38-B0AD-8093EC10F338}',
  LightStyle1Accent6: '{68D230F3-CF80-4859-8CE7-A43EE81993B5}',
  LightStyle2: '{7E9639D4-E3E2-4D34-9284-5A2195B3D0D7}',
  LightStyle2Accent1: '{69012ECD-51FC-41F1-AA8D-1B2483CD663E}',
  LightStyle2Accent2: '{72833802-FEF1-4C79-8D5D-14CF1EAF98D9}',
  LightStyle2Accent3: '{F2DE63D5-997A-4646-A377-4702673A728D}',
  LightStyle2Accent4: '{17292A2E-F333-43FB-9621-5CBBE7FDCDCB}',
  LightStyle2Accent5: '{5A111915-BE36-4E01-A7E5-04B1672EAD32}',
  LightStyle2Accent6: '{912C8C85-51F0-491E-9774-3900AFEF0FD7}',
  LightStyle3: '{616DA210-FB5B-4158-B5E0-FEB733F419BA}',
  LightStyle3Accent1: '{BC89EF96-8CEA-46FF-86C4-4CE0E7609802}',
  LightStyle3Accent2: '{5DA37D80-6434-44D0-A028-1B22A696006F}',
  LightStyle3Accent3: '{8799B23B-EC83-4686-B30A-512413B5E67A}',
  LightStyle3Accent4: '{ED083AE6-46FA-4A59-8FB0-9F97EB10719F}',
  LightStyle3Accent5: '{BDBED569-4797-4DF1-A0F4-6AAB3CD982D8}',
  LightStyle3Accent6: '{E8B1032C-EA38-4F05-BA0D-38AFFFC7BED3}',
  MediumStyle1: '{793D81CF-94F2-401A-BA57-92F5A7B2D0C5}',
  MediumStyle1Accent1: '{B301B821-A1FF-4177-AEE7-76D212191A09}',
  MediumStyle1Accent2: '{9DCAF9ED-07DC-4A11-8D7F-57B35C25682E}',
  MediumStyle1Accent3: '{1FECB4D8-DB02-4DC6-A0A2-4F2EBAE1DC90}',
  MediumStyle1Accent4: '{1E171933-4619-4E11-9A3F-F7608DF75F80}',
  MediumStyle1Accent5: '{FABFCF23-3B69-468F-B69F-88F6DE6A72F2}',
  MediumStyle1Accent6: '{10A1B5D5-9B99-4C35-A422-299274C87663}',
  MediumStyle2: '{073A0DAA-6AF3-43AB-8588-CEC1D06C72B9}',
  MediumStyle2Accent1: '{5C22544A-7EE6-4342-B048-85BDC9FD1C3A}',
  MediumStyle2Accent2: '{21E4AEA4-8DFA-4A89-87EB-49C32662AFE0}',
  MediumStyle2Accent3: '{F5AB1C69-6EDB-4FF4-983F-18BD219EF322}',
  MediumStyle2Accent4: '{00A15C55-8517-42AA-B614-E9B94910E393}',
  MediumStyle2Accent5: '{7DF18680-E054-41AD-8BC1-D1AEF772440D}',
  MediumStyle2Accent6: '{93296810-A885-4BE3-A3E7-6D5BEEA58F35}',
  MediumStyle3: '{8EC20E35-A176-4012-BC5E-935CFFF8708E}',
  MediumStyle3Accent1: '{6E25E649-3F16-4E02-A733-19D2CDBF48F0}',
  MediumStyle3Accent2: '{85BE263C-DBD7-4A20-BB59-AAB30ACAA65A}',
  MediumStyle3Accent3: '{EB344D84-9AFB-497E-A393-DC336BA19D2E}',
  MediumStyle3Accent4: '{EB9631B5-78F2-41C9-869B-9F39066F8104}',
  MediumStyle3Accent5: '{74C1A8A3-306A-4EB7-A6B1-4F7E0EB9C5D6}',
  MediumStyle3Accent6: '{2A488322-F2BA-4B5B-9748-0D474271808F}',
  MediumStyle4: '{D7AC3CCA-C797-4891-BE02-D94E43425B78}',
  MediumStyle4Accent1: '{69CF1AB2-1976-4502-BF36-3FF5EA218861}',
  MediumStyle4Accent2: '{8A107856-5554-42FB-B03E-39F5DBC370BA}',
  MediumStyle4Accent3: '{0505E3EF-67EA-436B-97B2-0124C06EBD24}',
  MediumStyle4Accent4: '{C4B1156A-380E-4F78-BDF5-A606A8083BF9}',
  MediumStyle4Accent5: '{22838BEF-8BB2-4498-84A7-C5851F593DF1}',
  MediumStyle4Accent6: '{16D9F66E-5EB9-4882-86FB-DCBF35E3C3E4}',
  DarkStyle1: '{E8034E78-7F5D-4C2E-B375-FC64B27BC917}',
  DarkStyle1Accent1: '{125E5076-3810-47DD-B79F-674D7AD40C01}',
  DarkStyle1Accent2: '{37CE84F3-28C3-443E-9E96-99CF82512B78}',
  DarkStyle1Accent3: '{D03447BB-5D67-496B-8E87-E561075AD55C}',
  DarkStyle1Accent4: '{E929F9F4-4A8F-4326-A1B4-22849713DDAB}',
  DarkStyle1Accent5: '{8FD4443E-F989-4FC4-A0C8-D5A2AF1F390B}',
  DarkStyle1Accent6: '{AF606853-7671-496A-8E4F-DF71F8EC918B}',
  DarkStyle2: '{5202B0CA-FC54-4496-8BCA-5EF66A818D29}',
  DarkStyle2Accent1: '{0660B408-B3CF-4A94-85FC-2B1E0A45F4A2}',
  DarkStyle2Accent2: '{91EBBBCC-DAD2-459C-BE2E-F6DE35CF9A28}',
  DarkStyle2Accent3: '{46F890A9-2807-4EBB-B81D-B2AA78EC7F39}',
} as const;

export type TableStyleName = keyof typeof tableStyles;

/** The attributes of `a:tblPr` that turn parts of a table style on. */
export type TableStyleOption = 'firstRow' | 'firstCol' | 'lastRow' | 'lastCol' | 'bandRow' | 'bandCol';

/** Returns the name of a table's style, or null for a style that is not built in. A table without a style has no grid. */
export function tableStyle(table: Element): TableStyleName | null {
  const id = child(table, 'a:tblPr', 'a:tableStyleId')?.textContent.trim().toUpperCase();
  if (!id) return 'NoStyleNoGrid';
  const found = Object.entries(tableStyles).find(([, one]) => one === id)?.[0];
  return (found as TableStyleName | undefined) ?? null;
}

/** Gives a table a built-in style. Programs know the built-in styles by their ids; see `ensureTableStyles`. */
export function setTableStyle(table: Element, name: TableStyleName): void {
  const properties = makeProperties(table);
  child(properties, 'a:tableStyleId')?.remove();
  child(properties, 'a:tableStyle')?.remove();
  const id = create(properties, 'a:tableStyleId');
  id.textContent = tableStyles[name];
  place(properties, id, ['a:extLst']);
}

/**
 * Adds the list of table styles to a package without one, with PowerPoint's default style. LibreOffice shows no styles
 * at all without the list, although the list need not describe the built-in ones.
 */
export function ensureTableStyles(owner: Package, presentation: string): void {
  const relationships = owner.relationships(presentation);
  if (relationships.target('tableStyles') !== null) return;
  const part = owner.freeName('ppt/tableStyles.xml');
  const list = `<a:tblStyleLst xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" def="${tableStyles.MediumStyle2Accent1}"/>`;
  owner.set(part, parseXml(list));
  owner.contentTypes.set(
    part,
    'application/vnd.openxmlformats-officedocument.presentationml.tableStyles+xml',
  );
  relationships.add('tableStyles', part);
}

export function hasTableStyleOption(table: Element, option: TableStyleOption): boolean {
  return /^(1|true)$/.test(child(table, 'a:tblPr')?.getAttribute(option) ?? '');
}

export function setTableStyleOption(table: Element, option: TableStyleOption, on: boolean): void {
  const properties = makeProperties(table);
  if (on) properties.setAttribute(option, '1');
  else properties.removeAttribute(option);
}

function makeProperties(table: Element): Element {
  const there = child(table, 'a:tblPr');
  if (there) return there;
  const made = create(table, 'a:tblPr');
  table.insertBefore(made, table.firstChild);
  return made;
}
