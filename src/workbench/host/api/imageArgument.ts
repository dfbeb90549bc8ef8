import { fromBase64 } from '../../../opc/base64.ts';
import { imageFormat } from '../../../pptx/images.ts';
import { ApiError } from './apiError.ts';
import { asString } from './arguments.ts';

/** Returns the bytes of a picture in base64. Throws ApiError `InvalidArgument` when it is not a picture. */
export function asImage(value: unknown): Uint8Array {
  const bytes = fromBase64(asString(value));
  if (!bytes || !imageFormat(bytes)) throw new ApiError('InvalidArgument');
  return bytes;
}
