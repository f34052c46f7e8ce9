import { Injectable } from '@nestjs/common';
import type { Viewer } from '../identity/viewer.ts';

@Injectable()
export class MatchesService {
  ofStreams(_viewer: Viewer, _networkId: string, _ids: readonly string[], _page: unknown): Promise<readonly never[]> {
    return Promise.reject(new Error('x'));
  }
  ofDraft(_viewer: Viewer, _draft: unknown, _first: number): Promise<unknown> {
    return Promise.reject(new Error('x'));
  }
  suggestions(_viewer: Viewer, _networkId: string, _first: number): Promise<unknown> {
    return Promise.reject(new Error('x'));
  }
}
