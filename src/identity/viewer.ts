import type { RequestContext } from '../platform/request-context.ts';

/** Who asks: what a service shows or changes is decided by this value. There are no accounts yet: everyone is the public visitor. */
export interface Viewer {
  readonly kind: 'public';
}

export const PUBLIC_VIEWER: Viewer = { kind: 'public' };

/** The context of a request, with the one who asks. */
export interface ViewerContext extends RequestContext {
  readonly viewer: Viewer;
}
