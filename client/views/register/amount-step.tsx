import { AmountSection } from './amount-section.tsx';
import { WhenSection } from './when-section.tsx';

/** How much of it there is, and when. */
export function AmountStep({ provenanceAsked }: { readonly provenanceAsked: boolean }) {
  return (
    <>
      <AmountSection provenanceAsked={provenanceAsked} />
      <WhenSection />
    </>
  );
}
