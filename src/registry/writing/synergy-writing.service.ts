import { Injectable } from '@nestjs/common';
import type { Viewer } from '../../identity/viewer.ts';

@Injectable()
export class SynergyWritingService {
  identify(_viewer: Viewer, _r: unknown): Promise<unknown> {
    return Promise.reject(new Error('x'));
  }
}
