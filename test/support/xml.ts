import { provideXml } from '../../src/tools/xml/provideXml.ts';

provideXml();
