import { provideXml } from '../../src/tools/headlessOffice.ts';

provideXml();
