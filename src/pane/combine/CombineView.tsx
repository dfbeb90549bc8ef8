import { useDesk } from '../desk.ts';
import { Combine } from './Combine.tsx';

/** The place where cards of others come together on one. */
export default function CombineView() {
  return <Combine reader={useDesk().session} />;
}
