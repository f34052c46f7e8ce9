import { Injectable } from '@nestjs/common';
import type { Viewer } from '../../identity/viewer.ts';

@Injectable()
export class StreamWritingService {
  register(_viewer: Viewer, _r: unknown): Promise<unknown> {
    return Promise.reject(new Error('x'));
  }
  change(_viewer: Viewer, _r: unknown): Promise<unknown> {
    return Promise.reject(new Error('x'));
  }
  withdraw(_viewer: Viewer, _r: unknown): Promise<unknown> {
    return Promise.reject(new Error('x'));
  }
}
