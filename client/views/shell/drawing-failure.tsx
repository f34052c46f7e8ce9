import { Component } from 'react';
import type { ReactNode } from 'react';
import { FailureState } from '../pieces/states.tsx';

/** Catches what a page throws while it is drawn, so that the frame around it stays usable. */
export class DrawingFailure extends Component<{ readonly children: ReactNode }, { readonly failure: Error | null }> {
  override state: { readonly failure: Error | null } = { failure: null };

  static getDerivedStateFromError(failure: Error): { readonly failure: Error } {
    return { failure };
  }

  override render(): ReactNode {
    if (!this.state.failure) return this.props.children;
    return (
      <FailureState
        failure={this.state.failure}
        again={() => {
          window.location.reload();
        }}
      />
    );
  }
}
