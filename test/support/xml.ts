import { provideXml } from '../../src/workbench/host/node/xml/provideXml.ts';

provideXml();
