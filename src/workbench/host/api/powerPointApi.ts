import generated from '#powerpoint-api';
import type { ApiDescription } from './apiDescription.ts';

/**
 * The API of PowerPoint up to the newest released requirement set, generated from the type definitions
 * (`@types/office-js`). The Office.js on npm ends at PowerPointApi 1.4.
 */
export const powerPointApi: ApiDescription = generated;
