import { stop } from './server.ts';

export default stop;
